package org.marquee.governance.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactStatus;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.PersonKey;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/**
 * People enter, correct and part with contacts. Unlike an account, a contact may be changed by everyone who sees it: people
 * are worked with by whole teams, nothing is routed by what is known of them, and every change is audited.
 */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class ContactKeeping {
    @Inject
    private Contacts contacts;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Makes the person a contact of the account, in the hands of its owner, unless he waits as an open lead.
     *
     * @throws NotFound if the caller does not see the account
     * @throws Invalid if the account takes no people
     * @throws Conflict if the person is known already
     */
    public Entered enter(NewContact given, Caller caller) {
        PersonDetails person = given.person().checked();
        Account account =
                accounts.getLocked(accounts.get(given.accountId(), caller).id());
        account.requireRoomForPeople();
        String key = PersonKey.textOf(person, account.name());
        Optional<Lead> waiting = people.waitingLead(key, caller);
        if (waiting.isPresent()) {
            return Entered.waitingAs(waiting.get());
        }
        Contact contact = contacts.add(
                new Contact(account, person, typeOf(given), account.ownerId(), caller.userId(), clock.instant()));
        people.claim(key, contact.id());
        audit.record(caller.userId(), "CONTACT", contact.id(), "CREATED", "Entered at %s.".formatted(account.name()));
        return Entered.as(contact);
    }

    private static ContactType typeOf(NewContact given) {
        return Objects.requireNonNullElse(given.type(), ContactType.OTHER);
    }

    /** Adds what was entered of a person to the contact that his lead has just become. */
    public Contact complete(long contactId, NewContact given, Caller caller) {
        Contact contact = contacts.get(contactId, caller);
        PersonDetails person = contact.person().completedBy(given.person().checked());
        contact.describe(person, typeOf(given), clock.instant());
        return contact;
    }

    /**
     * Changes what is known of a contact. Under what he was called before he stays known, too.
     *
     * @throws StaleVersion if the contact changed since it was read
     * @throws Conflict if somebody else is called so
     */
    public Contact edit(long id, PersonDetails given, ContactType type, long version, Caller caller) {
        Contact contact = getAt(id, version, caller);
        PersonDetails person = given.checked();
        people.rename(
                id, contact.person(), person, accounts.get(contact.accountId()).name(), caller);
        contact.describe(person, type == null ? contact.type() : type, clock.instant());
        audit.record(caller.userId(), "CONTACT", id, "EDITED", "Details changed.");
        return contact;
    }

    /**
     * Marks the person as gone.
     *
     * @param successorId another contact that the caller sees and who is still there, or null
     * @param version null if the caller does not mind what changed since he read it
     */
    public Contact depart(long id, ContactStatus how, Long successorId, Long version, Caller caller) {
        Contact contact = getAt(id, version, caller);
        if (how == null || how == ContactStatus.ACTIVE) {
            throw new Invalid("status", "Say how: LEFT, RETIRED or DECEASED.");
        }
        Contact successor = successorId == null ? null : successor(contact, successorId, caller);
        Instant now = clock.instant();
        contact.depart(how, successor, now);
        audit.record(caller.userId(), "CONTACT", id, how.name(), successorOf(successor));
        return contact;
    }

    /**
     * Takes back that the person is gone.
     *
     * @throws StaleVersion if the contact changed since it was read
     * @throws Conflict if the person is not gone
     */
    public Contact comeBack(long id, long version, Caller caller) {
        Contact contact = getAt(id, version, caller);
        contact.comeBack(clock.instant());
        audit.record(caller.userId(), "CONTACT", id, "CAME_BACK", "The person is there after all.");
        return contact;
    }

    private Contact successor(Contact leaver, long successorId, Caller caller) {
        Contact successor = contacts.byIds(List.of(successorId), caller).get(successorId);
        if (successor == null || successor == leaver || successor.status() != ContactStatus.ACTIVE) {
            throw new Invalid("successorId", "The successor is another contact who is still there.");
        }
        return successor;
    }

    private static String successorOf(Contact successor) {
        return successor == null
                ? "No successor is known."
                : "Succeeded by %s.".formatted(successor.person().displayName());
    }

    private Contact getAt(long id, Long version, Caller caller) {
        Contact contact = contacts.get(id, caller);
        if (version != null && version != contact.version()) {
            throw new StaleVersion("contact", version, contact.version());
        }
        return contact;
    }
}
