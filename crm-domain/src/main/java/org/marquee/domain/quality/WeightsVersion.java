package org.marquee.domain.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marquee.domain.text.StoredJson;

/** One version of what matching weighs by, as it was learnt; never changed, and in force only from a use on. */
@Entity
@Table(name = "MATCHING_WEIGHTS")
public class WeightsVersion {
    /** The number of the weights that come with the product. */
    public static final int SHIPPED = 0;

    @Id
    private int number;

    private String body;
    private String learning;

    @Column(name = "LEARNT_BY")
    private long learntBy;

    @Column(name = "LEARNT_AT")
    private Instant learntAt;

    protected WeightsVersion() {}

    /** {@code body} is the weights as text, in the form of those that come with the product. */
    public WeightsVersion(int number, String body, WeightsLearning learning, long learntBy, Instant now) {
        if (number <= SHIPPED) {
            throw new IllegalArgumentException("Learnt weights are numbered from 1.");
        }
        this.number = number;
        this.body = body;
        this.learning = StoredJson.write(learning);
        this.learntBy = learntBy;
        this.learntAt = now;
    }

    public int number() {
        return number;
    }

    public String body() {
        return body;
    }

    public WeightsLearning learning() {
        return StoredJson.read(learning, WeightsLearning.class);
    }

    public long learntBy() {
        return learntBy;
    }

    public Instant learntAt() {
        return learntAt;
    }
}
