package org.marquee.domain.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.marquee.domain.account.Clue;
import org.marquee.domain.account.SimilarAccount;

/** Evidence for the reviewer: a possible duplicate, or a departure from the standards. Replaced when checked again. */
@Entity
@Table(name = "ACCOUNT_FINDING")
public class AccountFinding {
    /** The rule under which every possible duplicate stands. */
    public static final String DUPLICATE_RULE = "POSSIBLE_DUPLICATE";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_finding_seq")
    @SequenceGenerator(name = "account_finding_seq", sequenceName = "ACCOUNT_FINDING_SEQ", allocationSize = 50)
    private Long id;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private String rule;
    private String field;
    private String sentence;

    @Column(name = "OTHER_ACCOUNT_ID")
    private Long otherAccountId;

    private BigDecimal probability;
    private String evidence;

    @Column(name = "FOUND_AT")
    private Instant foundAt;

    protected AccountFinding() {}

    private AccountFinding(long accountId, FindingKind kind, String rule, String sentence, Instant foundAt) {
        this.accountId = accountId;
        this.kind = kind;
        this.rule = rule;
        this.sentence = sentence.length() <= 1_000 ? sentence : sentence.substring(0, 1_000);
        this.foundAt = foundAt;
    }

    /**
     * {@code field} is the name of the field in a request that is to be mended, {@code namedId} the other account that the
     * sentence tells of, or null.
     */
    public static AccountFinding ofStandard(
            long accountId, String rule, String field, String sentence, Long namedId, Instant now) {
        AccountFinding finding = new AccountFinding(accountId, FindingKind.STANDARD, rule, sentence, now);
        finding.field = field;
        finding.otherAccountId = namedId;
        return finding;
    }

    public static AccountFinding ofDuplicate(long accountId, SimilarAccount other, Instant now) {
        AccountFinding finding = new AccountFinding(
                accountId, FindingKind.DUPLICATE, DUPLICATE_RULE, "It might be %s.".formatted(other.name()), now);
        finding.otherAccountId = other.accountId();
        finding.probability = other.probability();
        finding.evidence = Clue.stored(other.evidence());
        return finding;
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public FindingKind kind() {
        return kind;
    }

    public String rule() {
        return rule;
    }

    /** Null for a duplicate. */
    public String field() {
        return field;
    }

    public String sentence() {
        return sentence;
    }

    /** The possible duplicate, or the account that the sentence on a standard tells of; null if it tells of none. */
    public Long otherAccountId() {
        return otherAccountId;
    }

    /** 0 to 1; null for a standard. */
    public BigDecimal probability() {
        return probability;
    }

    /** What speaks for a duplicate, or against it; empty for a standard. */
    public List<Clue> evidence() {
        return Clue.read(evidence);
    }

    public Instant foundAt() {
        return foundAt;
    }
}
