package org.marquee.domain.installation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A step of setting an installation up that was done, once and for good. */
@Entity
@Table(name = "INSTALLATION_STEP")
public class InstallationStep {
    @Id
    private String name;

    @Column(name = "FINISHED_AT")
    private Instant finishedAt;

    protected InstallationStep() {}

    InstallationStep(String name, Instant finishedAt) {
        this.name = name;
        this.finishedAt = finishedAt;
    }

    public String name() {
        return name;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
