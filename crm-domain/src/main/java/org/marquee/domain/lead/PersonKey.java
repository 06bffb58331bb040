package org.marquee.domain.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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
