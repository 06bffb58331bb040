package org.marquee.governance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountApproved;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.account.ApprovalTakenBack;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.outbox.Outbox;
import org.marquee.domain.outbox.OutboxEvent;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.wall.Caller;

/**
 * Makes changes of accounts known: numbered for matching, as an event that lets open leads follow, and to people by way
 * of the outbox. Everything in the transaction of the change, so all of it holds or none.
 */
@ApplicationScoped
public class Announcements {
    @Inject
    private ChangeLog changes;

    @Inject
    private Event<AccountApproved> approved;

    @Inject
    private Event<AccountChanged> changed;

    @Inject
    private Event<ApprovalTakenBack> takenBack;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /**
     * Makes every rival change wait until this transaction ends. To be called before anything is read that the change
     * rests on, and before any account is locked, so that everybody takes the locks in the same order.
     */
    public void holdOthers() {
        changes.lock();
    }

    /** From now on the account attracts leads; those that belong to it follow. */
    public void approved(Account account, Caller by) {
        number(account);
        approved.fire(new AccountApproved(account.id(), by.userId()));
    }

    /** Name, domain, place or standing of the account changed; open leads are tried again if it attracts any. */
    public void changed(Account account, Caller by) {
        number(account);
        if (account.attractsLeads()) {
            changed.fire(new AccountChanged(account.id(), by.userId()));
        }
    }

    /** The account attracts no leads any more; those that followed it because of that approval go back. */
    public void approvalTakenBack(Account account, Instant approvedAt, Caller by) {
        number(account);
        takenBack.fire(new ApprovalTakenBack(account.id(), approvedAt, by.userId()));
    }

    /** What matching knows of the account changed, but nothing by which a lead would find it that did not before. */
    public void number(Account account) {
        changes.append(Change.Kind.ACCOUNT, account.id());
    }

    /** Leaves a message for people; it names records by id only, so that it crosses no wall. */
    public void tell(String topic, Map<String, ?> ids) {
        outbox.add(new OutboxEvent(topic, StoredJson.write(ids), clock.instant()));
    }
}
