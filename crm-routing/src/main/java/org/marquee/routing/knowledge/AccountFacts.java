package org.marquee.routing.knowledge;

import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountLine;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.wall.Walled;

/** What routing, placement and the wall must know of an account. */
public record AccountFacts(
        long id,
        String name,
        AccountKind kind,
        AccountType type,
        Coverage coverage,
        ReviewStatus reviewStatus,
        LifeStatus lifeStatus,
        Long parentId,
        Long umbrellaId,
        Long corporateUnitId,
        Long ownerId,
        Long createdBy,
        Long territoryId,
        Long partnerId)
        implements Walled {
    public static AccountFacts of(AccountLine account) {
        return new AccountFacts(
                account.id(),
                account.name(),
                account.kind(),
                account.type(),
                account.coverage(),
                account.reviewStatus(),
                account.lifeStatus(),
                account.parentId(),
                account.umbrellaId(),
                account.corporateUnitId(),
                account.ownerId(),
                account.createdBy(),
                account.territoryId(),
                account.partnerId());
    }

    /** Whether leads may be placed here without anyone asking. */
    public boolean attractsLeads() {
        return reviewStatus == ReviewStatus.APPROVED && lifeStatus == LifeStatus.ACTIVE;
    }

    @Override
    public Long walledAccountId() {
        return id;
    }
}
