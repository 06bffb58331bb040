package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.wall.Caller;

/** Finds what stands in the way of merging one account into another, before somebody tries. */
@ApplicationScoped
public class MergeObstacles {
    @Inject
    private Accounts accounts;

    @Inject
    private Hierarchy hierarchy;

    /** A sentence for people; empty if the caller may merge them so. */
    public Optional<String> between(Account loser, Account survivor, Caller caller) {
        if (loser.isHolding() || survivor.isHolding()) {
            return Optional.of("A holding takes part in no merger; choose one of its operating units.");
        }
        if (!survivor.attractsLeads()) {
            return Optional.of("%s is not an approved, active account.".formatted(survivor.name()));
        }
        if (loser.reviewStatus() != ReviewStatus.APPROVED && loser.reviewStatus() != ReviewStatus.PENDING) {
            return Optional.of(
                    "%s is %s.".formatted(loser.name(), loser.reviewStatus().inWords()));
        }
        if (isCorporateUnit(loser)) {
            return Optional.of("%s is the corporate unit of its umbrella and has to stay.".formatted(loser.name()));
        }
        if (hierarchy.pathTo(survivor).stream().anyMatch(above -> Objects.equals(above.id(), loser.id()))) {
            return Optional.of("%s hangs below %s; move it out first.".formatted(survivor.name(), loser.name()));
        }
        return own(loser, survivor, caller);
    }

    private boolean isCorporateUnit(Account loser) {
        return Optional.ofNullable(loser.umbrellaId())
                .flatMap(accounts::find)
                .filter(holding -> Objects.equals(holding.corporateUnitId(), loser.id()))
                .isPresent();
    }

    private static Optional<String> own(Account loser, Account survivor, Caller caller) {
        boolean waits = loser.reviewStatus() == ReviewStatus.PENDING;
        if (waits && (isOf(caller, loser.ownerId()) || isOf(caller, loser.createdBy()))) {
            return Optional.of("Nobody decides on an account of his own.");
        }
        return !waits && isOf(caller, survivor.ownerId()) && !isOf(caller, loser.ownerId())
                ? Optional.of("Nobody merges an account of somebody else into one of his own.")
                : Optional.empty();
    }

    private static boolean isOf(Caller caller, Long userId) {
        return Objects.equals(userId, caller.userId());
    }
}
