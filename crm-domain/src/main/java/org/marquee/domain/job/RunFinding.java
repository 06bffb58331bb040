package org.marquee.domain.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something that a run found about an account, as it was then; never changed. */
@Entity
@Table(name = "GOVERNANCE_RUN_FINDING")
public class RunFinding {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "governance_run_finding_seq")
    @SequenceGenerator(
            name = "governance_run_finding_seq",
            sequenceName = "GOVERNANCE_RUN_FINDING_SEQ",
            allocationSize = 50)
    private Long id;

    @Column(name = "RUN_ID")
    private long runId;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    private String content;

    protected RunFinding() {}

    /** {@code content} is JSON in the form of the process. */
    public RunFinding(long runId, long accountId, String content) {
        this.runId = runId;
        this.accountId = accountId;
        this.content = content;
    }

    public Long id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    public long accountId() {
        return accountId;
    }

    public String content() {
        return content;
    }
}
