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

    @Column(name = "CONFIRMED_BY")
    private Long confirmedBy;

    protected RoleGrant() {}

    RoleGrant(Role role, Long confirmedBy) {
        this.role = role;
        this.confirmedBy = confirmedBy;
    }

    public Role role() {
        return role;
    }

    public boolean inEffect() {
        return confirmedBy != null || !role.seesCustomerData();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleGrant that && role == that.role && Objects.equals(confirmedBy, that.confirmedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, confirmedBy);
    }
}
