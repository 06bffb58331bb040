package org.marquee.web.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.web.dossier.AccountRecord.Event;

/** What happened to an account, from decisions and the audit trail. */
@Dependent
public class AccountHistory {
    @Inject
    private AuditTrail audit;

    @Inject
    private AccountReviews reviews;

    @Inject
    private Users users;

    /** Newest first; partners are told nothing. The account must be one that the caller sees. */
    List<Event> of(Account account, Caller caller) {
        if (caller.has(Role.PARTNER_REP) && !caller.isOps()) {
            return List.of();
        }
        List<AuditEntry> entries = audit.of("ACCOUNT", account.id()).stream()
                .filter(entry -> Deed.of(entry.action()).isPresent())
                .toList();
        List<AccountReview> decisions = reviews.of(account.id());
        Map<Long, UserName> names = users.namesOf(Stream.concat(
                        entries.stream().map(AuditEntry::userId),
                        decisions.stream().map(AccountReview::decidedBy))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return Stream.concat(
                        entries.stream().map(entry -> event(entry, names, caller)),
                        decisions.stream().map(decision -> event(decision, names)))
                .sorted(Comparator.comparing(Event::at).reversed())
                .toList();
    }

    /** Details but of a change of the account itself name other accounts, which may stand behind the caller's wall. */
    private static Event event(AuditEntry entry, Map<Long, UserName> names, Caller caller) {
        Deed deed = Deed.of(entry.action()).orElseThrow();
        boolean tells = deed == Deed.EDITED || (caller.isOps() && deed != Deed.CREATED);
        UserName who = entry.userId() == null ? null : names.get(entry.userId());
        return new Event(entry.happenedAt(), deed, who, tells ? entry.detail() : null);
    }

    private static Event event(AccountReview decision, Map<Long, UserName> names) {
        return new Event(
                decision.decidedAt(),
                Deed.valueOf(decision.decision().name()),
                names.get(decision.decidedBy()),
                decision.reason());
    }
}
