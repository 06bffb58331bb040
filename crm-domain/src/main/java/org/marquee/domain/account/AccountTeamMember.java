package org.marquee.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Somebody who works on an account besides its owner; on a holding this opens the whole umbrella to him. */
@Entity
@IdClass(AccountTeamMember.Key.class)
@Table(name = "ACCOUNT_TEAM")
public class AccountTeamMember {
    /** Account and user. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long accountId;
        private long userId;

        public Key() {}

        public Key(long accountId, long userId) {
            this.accountId = accountId;
            this.userId = userId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && accountId == that.accountId && userId == that.userId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, userId);
        }
    }

    @Id
    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Id
    @Column(name = "USER_ID")
    private long userId;

    protected AccountTeamMember() {}

    public AccountTeamMember(long accountId, long userId) {
        this.accountId = accountId;
        this.userId = userId;
    }

    public long accountId() {
        return accountId;
    }

    public long userId() {
        return userId;
    }
}
