package org.marquee.domain.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.marquee.domain.contact.EmailAddress;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.text.SearchText;

/** That a person stands here once, as a lead or as a contact; the primary key decides when two come at once. */
@Entity
@Table(name = "PERSON_KEY")
public class PersonKey {
    @Id
    @Column(name = "PERSON_KEY")
    private String key;

    @Column(name = "LEAD_ID")
    private Long leadId;

    @Column(name = "CONTACT_ID")
    private Long contactId;

    protected PersonKey() {}

    private PersonKey(String key, Long leadId, Long contactId) {
        this.key = key;
        this.leadId = leadId;
        this.contactId = contactId;
    }

    /**
     * The text under which a person stands once over all leads and contacts: the mail address, for a shared mailbox with
     * the name; without an address the name with company and phone.
     */
    public static String textOf(PersonDetails person, String company) {
        return EmailAddress.find(person.email())
                .map(address -> address.personKey(person.firstName(), person.lastName()))
                .orElseGet(() -> "n:%s|%s|%s|%s"
                        .formatted(
                                SearchText.of(person.lastName(), 100),
                                SearchText.of(person.firstName(), 100),
                                SearchText.of(company, 150),
                                person.phone() == null ? "" : person.phone().replaceAll("[^0-9]", "")));
    }

    public static PersonKey ofLead(String key, long leadId) {
        return new PersonKey(key, leadId, null);
    }

    public static PersonKey ofContact(String key, long contactId) {
        return new PersonKey(key, null, contactId);
    }

    public void passToContact(long newContactId) {
        this.leadId = null;
        this.contactId = newContactId;
    }

    public void passToLead(long newLeadId) {
        this.leadId = newLeadId;
        this.contactId = null;
    }

    public String key() {
        return key;
    }

    public Long leadId() {
        return leadId;
    }

    public Long contactId() {
        return contactId;
    }
}
