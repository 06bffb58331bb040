package org.marquee.domain.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marquee.domain.account.Account;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.wall.Walled;

/**
 * A person who wrote in and is not yet a contact. Most leads are converted in the transaction that brings them in;
 * the others wait with a named owner and are tried again whenever something new is learned.
 */
@Entity
@Table(name = "LEAD")
public class Lead implements Walled {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lead_seq")
    @SequenceGenerator(name = "lead_seq", sequenceName = "LEAD_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Embedded
    private LeadDetails details;

    @Column(name = "SEARCH_NAME")
    private String searchName;

    @Column(name = "COMPANY_KEY")
    private String companyKey;

    @Column(name = "EMAIL_DOMAIN")
    private String emailDomain;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    private String reason;

    @Column(name = "OWNER_ID")
    private Long ownerId;

    @Column(name = "ACCOUNT_ID")
    private Long accountId;

    @Column(name = "UMBRELLA_ID")
    private Long umbrellaId;

    @Column(name = "TERRITORY_ID")
    private Long territoryId;

    @Column(name = "PARTNER_ID")
    private Long partnerId;

    @Column(name = "CONTACT_ID")
    private Long contactId;

    @Column(name = "CREATED_BY")
    private Long createdBy;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @Column(name = "UPDATED_AT")
    private Instant updatedAt;

    @Column(name = "DUE_AT")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "REVIEW_CAUSE")
    private ReviewCause reviewCause;

    protected Lead() {}

    public Lead(Submission submission, long createdBy, Instant now) {
        this.disposition = Disposition.NEW;
        this.reason = "Handed in.";
        this.createdBy = createdBy;
        this.createdAt = now;
        describe(LeadDetails.of(submission), now);
    }

    /** Adds what a later inquiry knows more. */
    public void learnFrom(Submission later, Instant now) {
        describe(details.completedBy(later), now);
    }

    private void describe(LeadDetails known, Instant now) {
        this.details = known;
        Submission submission = known.toSubmission();
        this.searchName = SearchText.of(
                "%s %s %s %s"
                        .formatted(
                                orEmpty(submission.firstName()),
                                orEmpty(submission.lastName()),
                                orEmpty(submission.company()),
                                orEmpty(submission.email())),
                900);
        this.companyKey = submission.company() == null ? null : SearchText.of(submission.company(), 400);
        this.emailDomain = submission.email() == null
                ? null
                : WebDomain.find(submission.email()).map(WebDomain::value).orElse(null);
        this.updatedAt = now;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Puts the lead where routing, or a person, wants it, short of conversion. */
    public void place(Disposition newDisposition, Placement placement, String why, Instant now) {
        if (disposition == Disposition.CONVERTED) {
            throw new Conflict("This lead is a contact already; undo the conversion first.");
        }
        if (newDisposition == Disposition.CONVERTED || newDisposition == Disposition.NEW) {
            throw new IllegalArgumentException("A lead is not placed as " + newDisposition);
        }
        this.disposition = newDisposition;
        this.ownerId = placement.ownerId();
        this.territoryId = placement.territoryId();
        this.partnerId = placement.partnerId();
        this.accountId = null;
        this.umbrellaId = null;
        this.reason = cut(why);
        this.updatedAt = now;
    }

    /** Makes the person a contact at the account; what the wall needs is taken over from there. */
    public void convertTo(Contact contact, Account account, String why, Instant now) {
        if (disposition == Disposition.CONVERTED) {
            throw new Conflict("This lead is a contact already.");
        }
        account.requireRoomForPeople();
        this.disposition = Disposition.CONVERTED;
        this.contactId = contact.id();
        this.ownerId = contact.ownerId();
        follow(account);
        this.reason = cut(why);
        this.updatedAt = now;
    }

    public boolean isContactAt(long account) {
        return disposition == Disposition.CONVERTED && accountId == account;
    }

    /** Keeps the columns of the wall in step with the account. */
    public void follow(Account account) {
        this.accountId = account.id();
        this.umbrellaId = account.umbrellaId();
        this.territoryId = account.territoryId();
        this.partnerId = account.partnerId();
    }

    /** Hands a converted lead on together with its contact. */
    public void giveTo(long newOwnerId) {
        this.ownerId = newOwnerId;
    }

    /** Brings the lead back for review after its conversion was undone. */
    public void undoConversion(Long reviewOwnerId, String why, Instant now) {
        if (disposition != Disposition.CONVERTED) {
            throw new Conflict("This lead is not converted.");
        }
        this.disposition = Disposition.IN_REVIEW;
        this.reviewCause = ReviewCause.TAKEN_BACK;
        this.contactId = null;
        this.accountId = null;
        this.umbrellaId = null;
        this.territoryId = null;
        this.partnerId = null;
        this.ownerId = reviewOwnerId;
        this.reason = cut(why);
        this.updatedAt = now;
    }

    /** Says why operations are to look at it; that stays known when they have looked, since it may come back to them. */
    public void waitBecause(ReviewCause cause) {
        this.reviewCause = cause;
    }

    /** Keeps when the earliest of its clocks is due; null when none runs. */
    public void dueBy(Instant earliest) {
        this.dueAt = earliest;
    }

    private static String cut(String why) {
        return why.length() <= 2_000 ? why : why.substring(0, 2_000);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** What would be known if this came in as well. */
    public Submission submissionWith(Submission later) {
        return details.completedBy(later).toSubmission();
    }

    public Submission submission() {
        return details.toSubmission();
    }

    public Disposition disposition() {
        return disposition;
    }

    public String reason() {
        return reason;
    }

    @Override
    public Long ownerId() {
        return ownerId;
    }

    public Long accountId() {
        return accountId;
    }

    @Override
    public Long walledAccountId() {
        return accountId;
    }

    @Override
    public Long umbrellaId() {
        return umbrellaId;
    }

    @Override
    public Long territoryId() {
        return territoryId;
    }

    @Override
    public Long partnerId() {
        return partnerId;
    }

    public Long contactId() {
        return contactId;
    }

    @Override
    public Long createdBy() {
        return createdBy;
    }

    /** Why operations are to look at it, or last were; null if they never were. */
    public ReviewCause reviewCause() {
        return reviewCause;
    }

    /** When the earliest of its clocks is due; null when none runs. */
    public Instant dueAt() {
        return dueAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
