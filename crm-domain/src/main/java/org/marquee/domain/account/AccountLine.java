package org.marquee.domain.account;

/** An account as it is read by the million: what matching and routing know of it, and nothing that can be changed. */
public record AccountLine(
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
        Long partnerId,
        String website,
        String phone,
        String street,
        String city,
        String state,
        String postalCode,
        String country) {
    /** Of an account as it stands in the transaction. */
    public static AccountLine of(Account account) {
        AccountProfile profile = account.profile();
        return new AccountLine(
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
                account.partnerId(),
                profile.website(),
                profile.phone(),
                profile.street(),
                profile.city(),
                profile.state(),
                profile.postalCode(),
                profile.country());
    }

    public boolean isHolding() {
        return kind == AccountKind.HOLDING;
    }

    /** Whether leads may be placed here without anyone asking. */
    public boolean attractsLeads() {
        return reviewStatus == ReviewStatus.APPROVED && lifeStatus == LifeStatus.ACTIVE;
    }
}
