package org.marquee.domain.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One time that a person wrote in, with everything as it was handed in; belongs to a lead, a contact, or both. */
@Entity
@Table(name = "INQUIRY")
public class Inquiry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inquiry_seq")
    @SequenceGenerator(name = "inquiry_seq", sequenceName = "INQUIRY_SEQ", allocationSize = 50)
    private Long id;

    @Column(name = "LEAD_ID")
    private Long leadId;

    @Column(name = "CONTACT_ID")
    private Long contactId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String source;
    private String campaign;
    private String product;
    private String message;
    private String submitted;

    @Column(name = "RECEIVED_BY")
    private long receivedBy;

    @Column(name = "RECEIVED_AT")
    private Instant receivedAt;

    protected Inquiry() {}

    /** {@code submitted} is the submission as JSON. */
    public Inquiry(
            Long leadId,
            Long contactId,
            Channel channel,
            Submission submission,
            String submitted,
            long receivedBy,
            Instant now) {
        if (leadId == null && contactId == null) {
            throw new IllegalArgumentException("An inquiry belongs to a lead or a contact.");
        }
        this.leadId = leadId;
        this.contactId = contactId;
        this.channel = channel;
        this.source = submission.source();
        this.campaign = submission.campaign();
        this.product = submission.product();
        this.message = submission.message();
        this.submitted = submitted;
        this.receivedBy = receivedBy;
        this.receivedAt = now;
    }

    /** Shows the inquiry on the contact, too, that its lead became. */
    public void follow(Long newContactId) {
        this.contactId = newContactId;
    }

    public Long id() {
        return id;
    }

    public Long leadId() {
        return leadId;
    }

    public Long contactId() {
        return contactId;
    }

    public Channel channel() {
        return channel;
    }

    public String source() {
        return source;
    }

    public String campaign() {
        return campaign;
    }

    public String product() {
        return product;
    }

    public String message() {
        return message;
    }

    public String submitted() {
        return submitted;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
