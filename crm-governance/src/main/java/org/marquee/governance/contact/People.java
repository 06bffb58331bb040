package org.marquee.governance.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.PersonKey;
import org.marquee.domain.lead.PersonKeys;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;

/** Sees to it that a person stands once over all contacts and leads. */
@ApplicationScoped
public class People {
    @Inject
    private PersonKeys keys;

    @Inject
    private Contacts contacts;

    @Inject
    private Leads leads;

    /**
     * The open lead that a person is already; empty if nobody knows him.
     *
     * @throws Conflict if he is a contact, or a lead behind the wall; says who it is only to a caller who may see him
     */
    Optional<Lead> waitingLead(String key, Caller caller) {
        Optional<PersonKey> known = keys.find(key);
        if (known.isPresent() && known.get().contactId() != null) {
            throw isContact(known.get().contactId(), caller);
        }
        Optional<Lead> lead = known.map(PersonKey::leadId).map(leads::get);
        if (lead.isPresent() && !isSeen(lead.get(), caller)) {
            throw behindTheWall();
        }
        return lead;
    }

    /** What the person of a contact is called from now on must be nobody else's; what he was called stays his. */
    void rename(long contactId, PersonDetails before, PersonDetails after, String company, Caller caller) {
        String key = PersonKey.textOf(after, company);
        boolean isHis = keys.find(key)
                .map(PersonKey::contactId)
                .filter(bearer -> bearer == contactId)
                .isPresent();
        if (isHis || key.equals(PersonKey.textOf(before, company))) {
            return;
        }
        waitingLead(key, caller).ifPresent(lead -> {
            throw new Conflict("%s is a lead already (%d); convert it instead."
                    .formatted(lead.submission().person().displayName(), lead.id()));
        });
        claim(key, contactId);
    }

    void claim(String key, long contactId) {
        keys.claim(PersonKey.ofContact(key, contactId));
    }

    private static boolean isSeen(Lead lead, Caller caller) {
        return new Wall(caller).seesLead(lead, lead.disposition() == Disposition.IN_REVIEW);
    }

    private Conflict isContact(long contactId, Caller caller) {
        return Optional.ofNullable(contacts.byIds(List.of(contactId), caller).get(contactId))
                .map(contact -> new Conflict("%s is a contact already (%d)."
                        .formatted(contact.person().displayName(), contactId)))
                .orElseGet(People::behindTheWall);
    }

    private static Conflict behindTheWall() {
        return new Conflict("This person is known already; operations can tell more.");
    }
}
