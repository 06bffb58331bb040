package org.marquee.domain.alias;

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
import java.time.LocalDate;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.SearchText;

/** Another name or domain of an account, for as long as it holds; ended rather than deleted, so that decisions replay. */
@Entity
@Table(name = "ALIAS")
public class Alias {
    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alias_seq")
    @SequenceGenerator(name = "alias_seq", sequenceName = "ALIAS_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    private String label;

    @Column(name = "LABEL_KEY")
    private String labelKey;

    @Enumerated(EnumType.STRING)
    private AliasKind kind;

    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    @Column(name = "BEGINS_ON")
    private LocalDate beginsOn;

    @Column(name = "VALID_TO")
    private LocalDate validTo;

    @Column(name = "CREATED_BY")
    private Long createdBy;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    protected Alias() {}

    /** Both dates may be null for "always"; {@code validTo} is the last day on which it holds. */
    public Alias(
            long accountId,
            AliasKind kind,
            String label,
            LocalDate validFrom,
            LocalDate validTo,
            Long createdBy,
            Instant now) {
        this.accountId = accountId;
        this.kind = kind;
        this.label = label == null ? "" : label.strip();
        this.labelKey = keyOf(kind, this.label);
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new Invalid("validTo", "An alias cannot end before it begins.");
        }
        this.validFrom = validFrom;
        // The unique key needs a day, because databases take no two nulls for the same.
        this.beginsOn = validFrom == null ? ALWAYS : validFrom;
        this.validTo = validTo;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** The form that is compared: the bare domain for domains, else the searchable text. */
    public static String keyOf(AliasKind kind, String label) {
        if (label != null && label.length() > 400) {
            throw new Invalid("text", "An alias has at most 400 signs.");
        }
        if (kind == AliasKind.DOMAIN) {
            return WebDomain.find(label)
                    .map(WebDomain::value)
                    .orElseThrow(() -> new Invalid("text", "'%s' is not a web domain.".formatted(label)));
        }
        String key = SearchText.of(label, 400);
        if (key.isEmpty()) {
            throw new Invalid("text", "An alias needs at least one letter or digit.");
        }
        return key;
    }

    public void end(LocalDate lastDay) {
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            throw new Invalid("validTo", "An alias cannot end before it begins.");
        }
        this.validTo = lastDay;
    }

    /** Lets it hold again that had been ended; {@code lastDay} is null for "always". */
    public void resume(LocalDate lastDay) {
        this.validTo = lastDay;
    }

    /** Hands the alias on when its account is merged. */
    public void passTo(long newAccountId) {
        this.accountId = newAccountId;
    }

    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether its last day is past on that day. */
    public boolean endsBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
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

    public String label() {
        return label;
    }

    public String labelKey() {
        return labelKey;
    }

    public AliasKind kind() {
        return kind;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    /** Null if nobody knows who added it. */
    public Long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
