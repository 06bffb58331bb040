package org.marquee.governance.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactMove;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.text.Reason;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Audiences;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.OwnRecord;

/** Takes people from one account to another. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class ContactMoving {
    @Inject
    private Contacts contacts;

    @Inject
    private Accounts accounts;

    @Inject
    private Conversions conversions;

    @Inject
    private Leads leads;

    @Inject
    private Audiences audiences;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Moves the person, with the lead he came as, into the hands of the new account's owner.
     *
     * @throws NotFound if the caller does not see the contact or one of the accounts
     * @throws Invalid without a reason, or if the account takes no people
     * @throws Conflict if the person is no longer there
     * @throws StaleVersion if the contact changed since it was read
     */
    public Contact move(long id, long accountId, String reason, long version, Caller caller) {
        Contact contact = contacts.get(id, caller);
        if (contact.version() != version) {
            throw new StaleVersion("contact", version, contact.version());
        }
        String why =
                Reason.required("reason", reason, "Say why the person moves.").text();
        Account from = from(contact, caller);
        Account to = to(contact, accountId, caller);
        Map<Long, Account> locked = accounts.lockInOrder(List.of(from.id(), to.id()));
        carryOut(contact, from, locked.get(to.id()), why, caller);
        return contact;
    }

    /**
     * What {@link #move} would bring, by the same rules; nothing is written.
     *
     * @throws NotFound if the caller does not see the contact or one of the accounts
     * @throws Invalid if the account takes no people
     * @throws Conflict if the person is no longer there
     */
    public ContactMovePreview preview(long id, long accountId, Caller caller) {
        Contact contact = contacts.get(id, caller);
        Account from = from(contact, caller);
        Account to = to(contact, accountId, caller);
        contact.requireMovable(to);
        Audiences.Change seen = audiences.change(
                List.of(from, new OwnRecord(contact.ownerId(), contact.createdBy())),
                List.of(to, new OwnRecord(to.ownerId(), contact.createdBy())));
        return new ContactMovePreview(
                contact, from, to, conversions.ofContact(id).size(), seen.losing(), seen.gaining());
    }

    /** Whoever sees the person only as his own must not learn at which account he stands. */
    private Account from(Contact contact, Caller caller) {
        return accounts.find(contact.accountId(), caller).orElseThrow(() -> new NotFound("contact", contact.id()));
    }

    private Account to(Contact contact, long accountId, Caller caller) {
        Account to = accounts.get(accountId, caller);
        if (to.id() == contact.accountId()) {
            throw new Invalid("accountId", "The person is there already.");
        }
        return to;
    }

    private void carryOut(Contact contact, Account from, Account to, String reason, Caller caller) {
        Instant now = clock.instant();
        contact.moveTo(to, to.ownerId(), now);
        contacts.add(new ContactMove(contact.id(), from.id(), to.id(), reason, caller.userId(), now));
        for (Conversion conversion : conversions.ofContact(contact.id())) {
            Lead lead = leads.get(conversion.leadId());
            lead.follow(to);
            lead.giveTo(to.ownerId());
        }
        audit.record(
                caller.userId(),
                "CONTACT",
                contact.id(),
                "MOVED",
                "From %s to %s: %s".formatted(from.name(), to.name(), reason));
    }
}
