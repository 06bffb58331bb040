package org.marquee.domain.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marquee.domain.text.Reason;

/** That a person went from one account to another, and why; never changed. */
@Entity
@Table(name = "CONTACT_MOVE")
public class ContactMove {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_move_seq")
    @SequenceGenerator(name = "contact_move_seq", sequenceName = "CONTACT_MOVE_SEQ", allocationSize = 50)
    private Long id;

    @Column(name = "CONTACT_ID")
    private long contactId;

    @Column(name = "FROM_ACCOUNT_ID")
    private long fromAccountId;

    @Column(name = "TO_ACCOUNT_ID")
    private long toAccountId;

    private String reason;

    @Column(name = "MOVED_BY")
    private Long movedBy;

    @Column(name = "MOVED_AT")
    private Instant movedAt;

    protected ContactMove() {}

    /** Of the reason is kept what fits. */
    public ContactMove(
            long contactId, long fromAccountId, long toAccountId, String reason, Long movedBy, Instant movedAt) {
        this.contactId = contactId;
        this.fromAccountId = fromAccountId;
        this.toAccountId = toAccountId;
        this.reason = Reason.cut(reason);
        this.movedBy = movedBy;
        this.movedAt = movedAt;
    }

    public long fromAccountId() {
        return fromAccountId;
    }

    public long toAccountId() {
        return toAccountId;
    }

    public String reason() {
        return reason;
    }

    public Long movedBy() {
        return movedBy;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
