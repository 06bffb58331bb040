package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;
import org.marquee.governance.approval.Moved.Hands;

/** Finds what was done since a merger and would be lost if it were undone. */
@ApplicationScoped
public class LaterWork {
    private static final int MOST_NAMED = 10;

    @Inject
    private Accounts accounts;

    @Inject
    private Hierarchy hierarchy;

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
                        moved.contacts().entrySet().stream()
                                .flatMap(one -> contact(one.getKey(), one.getValue(), survivor)),
                        moved.leads().entrySet().stream().flatMap(one -> lead(one.getKey(), one.getValue(), survivor)),
                        moved.aliases().stream().flatMap(id -> alias(id, survivor)),
                        children(moved, survivor))
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

    private Stream<String> contact(long id, Hands hands, Account survivor) {
        return contacts.find(id)
                .map(contact -> changes(
                        contact.person().displayName(),
                        contact.accountId() == survivor.id(),
                        Objects.equals(contact.ownerId(), hands.given())))
                .orElseGet(() -> Stream.of("Contact %d is gone.".formatted(id)));
    }

    private Stream<String> lead(long id, Hands hands, Account survivor) {
        Lead lead = leads.get(id);
        return changes(
                "Lead %d".formatted(id),
                Objects.equals(lead.accountId(), survivor.id()),
                Objects.equals(lead.ownerId(), hands.given()));
    }

    private static Stream<String> changes(String what, boolean isThere, boolean isInHands) {
        if (!isThere) {
            return Stream.of("%s was moved.".formatted(what));
        }
        return isInHands ? Stream.empty() : Stream.of("%s was given to somebody else.".formatted(what));
    }

    private Stream<String> alias(long id, Account survivor) {
        return aliases.find(id)
                        .map(Alias::accountId)
                        .filter(survivor.id()::equals)
                        .isPresent()
                ? Stream.empty()
                : Stream.of("Alias %d was handed on.".formatted(id));
    }

    /** Whatever stands in the branches that were moved goes home with them, so nothing may have left or joined. */
    private Stream<String> children(Moved moved, Account survivor) {
        Map<Long, Account> standing = moved.topChildren().stream()
                .map(accounts::get)
                .filter(top -> Objects.equals(top.parentId(), survivor.id()))
                .flatMap(top -> hierarchy.branch(top).stream())
                .collect(Collectors.toMap(Account::id, account -> account));
        Stream<String> changed = moved.children().entrySet().stream().flatMap(one -> {
            Account child = accounts.get(one.getKey());
            return changes(
                    child.name(),
                    standing.containsKey(child.id())
                            && (!moved.topChildren().contains(child.id())
                                    || Objects.equals(child.parentId(), survivor.id())),
                    Objects.equals(child.ownerId(), one.getValue().given()));
        });
        Stream<String> joined = standing.values().stream()
                .filter(account -> !moved.children().containsKey(account.id()))
                .map(account -> "%s hangs there since.".formatted(account.name()));
        return Stream.concat(changed, joined);
    }
}
