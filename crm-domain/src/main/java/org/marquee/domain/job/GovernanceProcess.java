package org.marquee.domain.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.AppUser;

/** A recurring duty of governance. It has one owner, who signs its runs off, and perhaps a deputy; it never ends. */
@Entity
@Table(name = "GOVERNANCE_PROCESS")
public class GovernanceProcess {
    @Id
    private String name;

    @Version
    private long version;

    @Column(name = "OWNER_ID")
    private long ownerId;

    @Column(name = "DEPUTY_ID")
    private Long deputyId;

    protected GovernanceProcess() {}

    public GovernanceProcess(String name, AppUser owner) {
        this.name = name;
        assign(owner, null);
    }

    /** {@code newDeputy} may be null. Both must be able to act. */
    public final void assign(AppUser newOwner, AppUser newDeputy) {
        requireActive("username", newOwner);
        if (newDeputy != null) {
            requireActive("deputy", newDeputy);
            if (Objects.equals(newDeputy.id(), newOwner.id())) {
                throw new Invalid("deputy", "The deputy is somebody else than the owner.");
            }
        }
        this.ownerId = newOwner.id();
        this.deputyId = newDeputy == null ? null : newDeputy.id();
    }

    private static void requireActive(String field, AppUser user) {
        if (!user.isActive()) {
            throw new Invalid(field, "%s is deactivated and cannot own a process.".formatted(user.name()));
        }
    }

    /** Whether the user answers for the process. */
    public boolean isInHandsOf(long userId) {
        return userId == ownerId || Objects.equals(deputyId, userId);
    }

    public String name() {
        return name;
    }

    public long version() {
        return version;
    }

    public long ownerId() {
        return ownerId;
    }

    public Long deputyId() {
        return deputyId;
    }
}
