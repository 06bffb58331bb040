package org.marquee.domain.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Automatic decisions drawn by a run of governance; the same seed over the same decisions draws the same. */
@Entity
@Table(name = "MATCH_SAMPLE")
public class MatchSample {
    /** The governance process whose runs draw samples and whose owner labels them. */
    public static final String PROCESS = "matching-quality";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "match_sample_seq")
    @SequenceGenerator(name = "match_sample_seq", sequenceName = "MATCH_SAMPLE_SEQ", allocationSize = 50)
    private Long id;

    @Column(name = "RUN_ID")
    private long runId;

    private long seed;

    @Column(name = "FROM_AT")
    private Instant from;

    @Column(name = "UNTIL_AT")
    private Instant until;

    private int population;
    private int drawn;

    protected MatchSample() {}

    /** {@code population} is how many decisions there were from one time up to the other, {@code drawn} how many were taken. */
    public MatchSample(long runId, long seed, Instant from, Instant until, int population, int drawn) {
        this.runId = runId;
        this.seed = seed;
        this.from = from;
        this.until = until;
        this.population = population;
        this.drawn = drawn;
    }

    public Long id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    public long seed() {
        return seed;
    }

    public Instant from() {
        return from;
    }

    /** Also when it was drawn. */
    public Instant until() {
        return until;
    }

    public int population() {
        return population;
    }

    public int drawn() {
        return drawn;
    }
}
