package org.marquee.governance.alias;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.notice.Announcements;

/** What holds for every change of the aliases: a name stands once at a time, and every change is told. */
@ApplicationScoped
public class AliasTable {
    @Inject
    private Aliases aliases;

    @Inject
    private Accounts accounts;

    @Inject
    private AliasConflicts conflicts;

    @Inject
    private Announcements announcements;

    @Inject
    private AuditTrail audit;

    /**
     * Asks for the account itself, too; {@code except} is the alias that is changed, or null.
     *
     * @throws Conflict if it stands here, or in another umbrella, at the same time
     */
    void refuse(AliasConflicts.Claim claim, Alias except, Account account, Caller caller) {
        String key = Alias.keyOf(claim.kind(), claim.label());
        boolean stands = aliases.of(account.id()).stream()
                .filter(alias -> alias != except
                        && alias.kind() == claim.kind()
                        && alias.labelKey().equals(key))
                .anyMatch(claim::overlaps);
        if (stands) {
            throw new Conflict("\"%s\" stands at %s already.".formatted(claim.label(), account.name()));
        }
        conflicts.refuse(claim, account, caller);
    }

    void tell(Alias alias, Account account, String action, String reason, Caller caller) {
        String detail = "%s \"%s\", %s to %s%s"
                .formatted(
                        alias.kind(),
                        alias.label(),
                        alias.validFrom() == null ? "always" : alias.validFrom(),
                        alias.validTo() == null ? "always" : alias.validTo(),
                        reason == null ? "." : ": " + reason);
        audit.record(caller.userId(), "ACCOUNT", account.id(), action, detail);
        accounts.flush();
        announcements.changed(account, caller);
    }
}
