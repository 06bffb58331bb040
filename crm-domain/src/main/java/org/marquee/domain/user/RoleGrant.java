package org.marquee.domain.user;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A role given to a user; one that opens customer data counts only once someone of operations confirmed it. */
@Embeddable
public class RoleGrant {
    @Enumerated(EnumType.STRING)
    @Column(name = "ROLE", nullable = false)
    private Role role;

    @Column(name = "GIVEN_BY")
    private Long givenBy;

    @Column(name = "CONFIRMED_BY")
    private Long confirmedBy;

    protected RoleGrant() {}

    /** Given at the set-up of an installation, by nobody and at once. */
    RoleGrant(Role role, Long confirmedBy) {
        this(role, null, confirmedBy);
    }

    /** Given by a user, and waiting for its confirmation if it needs one. */
    static RoleGrant given(Role role, long givenBy) {
        return new RoleGrant(role, givenBy, null);
    }

    private RoleGrant(Role role, Long givenBy, Long confirmedBy) {
        this.role = role;
        this.givenBy = givenBy;
        this.confirmedBy = confirmedBy;
    }

    RoleGrant confirmed(long by) {
        return new RoleGrant(role, givenBy, by);
    }

    RoleGrant unconfirmed() {
        return new RoleGrant(role, givenBy, null);
    }

    public Role role() {
        return role;
    }

    /** Null where the role came with the installation. */
    public Long givenBy() {
        return givenBy;
    }

    /** The user of operations who confirmed it; null while nobody has. */
    public Long confirmedBy() {
        return confirmedBy;
    }

    public boolean inEffect() {
        return confirmedBy != null || !role.seesCustomerData();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleGrant that
                && role == that.role
                && Objects.equals(givenBy, that.givenBy)
                && Objects.equals(confirmedBy, that.confirmedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, givenBy, confirmedBy);
    }
}
