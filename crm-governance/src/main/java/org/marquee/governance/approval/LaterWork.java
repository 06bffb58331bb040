package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;

/** Finds what was done since a merger and would be lost if it were undone. */
@ApplicationScoped
public class LaterWork {
    private static final int MOST_NAMED = 10;

    @Inject
    private Accounts accounts;

    @Inject
    private Contacts contacts;

    @Inject
    private Leads leads;

    @Inject
    private Aliases aliases;

    /** @throws Conflict listing everything that stands in the way */
    void refuse(Moved moved, Account loser, Account survivor) {
        List<String> work = Stream.of(
                        standing(loser, survivor),
                        moved.contacts().keySet().stream().flatMap(id -> contact(id, survivor)),
                        moved.leads().keySet().stream().flatMap(id -> lead(id, survivor)),
                        moved.aliases().stream().flatMap(id -> alias(id, survivor)),
                        moved.topChildren().stream().flatMap(id -> child(id, survivor)))
                .flatMap(found -> found)
                .toList();
        if (!work.isEmpty()) {
            String more = work.size() > MOST_NAMED ? " And %d more.".formatted(work.size() - MOST_NAMED) : "";
            throw new Conflict("Later work stands in the way: "
                    + String.join(" ", work.subList(0, Math.min(work.size(), MOST_NAMED))) + more);
        }
    }

    private static Stream<String> standing(Account loser, Account survivor) {
        if (!Objects.equals(loser.mergedIntoId(), survivor.id())) {
            return Stream.of("%s is merged into %s no more.".formatted(loser.name(), survivor.name()));
        }
        return survivor.reviewStatus() == ReviewStatus.MERGED
                ? Stream.of("%s was merged itself.".formatted(survivor.name()))
                : Stream.empty();
    }

    private Stream<String> contact(long id, Account survivor) {
        Optional<Contact> contact = contacts.find(id);
        if (contact.isEmpty()) {
            return Stream.of("Contact %d is gone.".formatted(id));
        }
        return contact
                .filter(found -> found.accountId() != survivor.id())
                .map(found -> "%s was moved.".formatted(found.person().displayName()))
                .stream();
    }

    private Stream<String> lead(long id, Account survivor) {
        Lead lead = leads.get(id);
        return Objects.equals(lead.accountId(), survivor.id())
                ? Stream.empty()
                : Stream.of("Lead %d went elsewhere.".formatted(id));
    }

    private Stream<String> alias(long id, Account survivor) {
        return aliases.find(id)
                        .map(Alias::accountId)
                        .filter(survivor.id()::equals)
                        .isPresent()
                ? Stream.empty()
                : Stream.of("Alias %d was handed on.".formatted(id));
    }

    private Stream<String> child(long id, Account survivor) {
        Account child = accounts.get(id);
        return Objects.equals(child.parentId(), survivor.id())
                ? Stream.empty()
                : Stream.of("%s was moved.".formatted(child.name()));
    }
}
