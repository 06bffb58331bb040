package org.marquee.domain.contact;

import jakarta.persistence.Column;
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
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.text.SearchText;

/** A person at an account, from the moment a lead is placed or someone enters him until he leaves. */
@Entity
@Table(name = "CONTACT")
public class Contact {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_seq")
    @SequenceGenerator(name = "contact_seq", sequenceName = "CONTACT_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ACCOUNT_KIND")
    private AccountKind accountKind;

    @Column(name = "FIRST_NAME")
    private String firstName;

    @Column(name = "LAST_NAME")
    private String lastName;

    @Column(name = "SEARCH_NAME")
    private String searchName;

    private String email;
    private String phone;

    @Column(name = "JOB_TITLE")
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "CONTACT_TYPE")
    private ContactType type;

    @Column(name = "TYPE_RANK")
    private int typeRank;

    @Enumerated(EnumType.STRING)
    private ContactStatus status;

    @Column(name = "OWNER_ID")
    private long ownerId;

    @Column(name = "CREATED_BY")
    private Long createdBy;

    @Column(name = "SUCCESSOR_ID")
    private Long successorId;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @Column(name = "UPDATED_AT")
    private Instant updatedAt;

    protected Contact() {}

    /** {@code createdBy} is null when the person came by himself, as a lead. */
    public Contact(Account account, PersonDetails person, ContactType type, long ownerId, Long createdBy, Instant now) {
        place(account);
        this.status = ContactStatus.ACTIVE;
        this.ownerId = ownerId;
        this.createdBy = createdBy;
        this.createdAt = now;
        describe(person, type, now);
    }

    public void describe(PersonDetails person, ContactType newType, Instant now) {
        this.firstName = person.firstName();
        this.lastName = person.lastName();
        this.email = person.email();
        this.phone = person.phone();
        this.jobTitle = person.jobTitle();
        this.searchName = SearchText.of(
                String.join(" ", person.displayName(), person.email() == null ? "" : person.email()), 500);
        this.type = newType;
        this.typeRank = newType.rank();
        this.updatedAt = now;
    }

    public void moveTo(Account account, long newOwnerId, Instant now) {
        requireMovable(account);
        place(account);
        this.ownerId = newOwnerId;
        this.updatedAt = now;
    }

    /** Refuses to move somebody who is gone, or to where nobody can be put. */
    public void requireMovable(Account account) {
        if (status != ContactStatus.ACTIVE) {
            throw new Conflict("%s is %s and moves nowhere.".formatted(person().displayName(), status));
        }
        account.requireRoomForPeople();
    }

    /** Goes with an account that is merged into another, or comes back with it, whether the person is still there or not. */
    public void follow(Account account, long newOwnerId, Instant now) {
        place(account);
        giveTo(newOwnerId, now);
    }

    public void giveTo(long newOwnerId, Instant now) {
        this.ownerId = newOwnerId;
        this.updatedAt = now;
    }

    private void place(Account account) {
        account.requireRoomForPeople();
        this.accountId = account.id();
        this.accountKind = account.kind();
    }

    /** Marks the person as gone; the successor, if there is one, is another contact. */
    public void depart(ContactStatus how, Contact successor, Instant now) {
        if (how == ContactStatus.ACTIVE) {
            throw new Conflict("Somebody departs as LEFT, RETIRED or DECEASED.");
        }
        this.status = how;
        this.successorId = successor == null ? null : successor.id;
        this.updatedAt = now;
    }

    /** Is there after all, as if never marked as gone. */
    public void comeBack(Instant now) {
        if (status == ContactStatus.ACTIVE) {
            throw new Conflict("%s is not marked as gone.".formatted(person().displayName()));
        }
        this.status = ContactStatus.ACTIVE;
        this.successorId = null;
        this.updatedAt = now;
    }

    public PersonDetails person() {
        return new PersonDetails(firstName, lastName, email, phone, jobTitle);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long accountId() {
        return accountId;
    }

    public ContactType type() {
        return type;
    }

    public ContactStatus status() {
        return status;
    }

    public long ownerId() {
        return ownerId;
    }

    public Long createdBy() {
        return createdBy;
    }

    public Long successorId() {
        return successorId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
