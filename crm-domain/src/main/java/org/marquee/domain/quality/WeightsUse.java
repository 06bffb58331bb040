package org.marquee.domain.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** From when on a version of the weights was in force, until the next use; never changed. */
@Entity
@Table(name = "WEIGHTS_USE")
public class WeightsUse {
    @Id
    private int no;

    @Column(name = "NUMBER")
    private int number;

    @Column(name = "USED_BY")
    private long usedBy;

    @Column(name = "USED_AT")
    private Instant usedAt;

    private String reason;

    protected WeightsUse() {}

    /** {@code no} is its turn, from 1; {@code number} that of the version, 0 for those that come with the product. */
    public WeightsUse(int no, int number, long usedBy, String reason, Instant now) {
        this.no = no;
        this.number = number;
        this.usedBy = usedBy;
        this.reason = reason;
        this.usedAt = now;
    }

    public int no() {
        return no;
    }

    public int number() {
        return number;
    }

    public long usedBy() {
        return usedBy;
    }

    public Instant usedAt() {
        return usedAt;
    }

    public String reason() {
        return reason;
    }
}
