package org.marquee.domain.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A pair of lead and account that must not convert by itself again. */
@Entity
@IdClass(BarredAccount.Key.class)
@Table(name = "LEAD_BARRED_ACCOUNT")
public class BarredAccount {
    /** Lead and account. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long leadId;
        private long accountId;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && leadId == that.leadId && accountId == that.accountId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(leadId, accountId);
        }
    }

    @Id
    @Column(name = "LEAD_ID")
    private long leadId;

    @Id
    @Column(name = "ACCOUNT_ID")
    private long accountId;

    protected BarredAccount() {}

    BarredAccount(long leadId, long accountId) {
        this.leadId = leadId;
        this.accountId = accountId;
    }

    long leadId() {
        return leadId;
    }

    long accountId() {
        return accountId;
    }
}
