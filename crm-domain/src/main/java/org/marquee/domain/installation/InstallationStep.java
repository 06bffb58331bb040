package org.marquee.domain.installation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A step of setting an installation up: begun once, advanced together with what it did, finished for good. */
@Entity
@Table(name = "INSTALLATION_STEP")
public class InstallationStep {
    @Id
    private String name;

    private int done;

    @Column(name = "STARTED_AT")
    private Instant startedAt;

    @Column(name = "FINISHED_AT")
    private Instant finishedAt;

    protected InstallationStep() {}

    InstallationStep(String name, Instant now) {
        this.name = name;
        this.startedAt = now;
    }

    /** Counts what was done in this transaction. */
    public void advance(int count) {
        done += count;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    public String name() {
        return name;
    }

    /** How much of it is done, in the step's own measure. */
    public int done() {
        return done;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }
}
