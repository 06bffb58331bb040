package org.marquee.routing.knowledge;

import java.util.List;
import org.marquee.domain.account.AccountLine;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.alias.Alias;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AliasEntry;

/** Turns accounts into the form that matching reads. */
final class AccountEntries {
    /** The id of an alias that is only assumed. */
    private static final long NOT_LISTED = 0;

    private AccountEntries() {}

    static AccountEntry of(AccountLine account, List<Alias> aliases) {
        return new AccountEntry(
                account.id(),
                account.name(),
                account.isHolding(),
                account.parentId(),
                account.umbrellaId(),
                account.corporateUnitId(),
                account.attractsLeads(),
                account.type() == AccountType.COMPETITOR,
                account.website(),
                account.phone(),
                account.street(),
                account.city(),
                account.state(),
                account.postalCode(),
                account.country(),
                aliases.stream().map(AccountEntries::of).toList());
    }

    /** What a proposal that is not an account yet would look like. */
    static AccountEntry of(AccountProfile profile, long id) {
        return new AccountEntry(
                id,
                profile.name(),
                false,
                null,
                null,
                null,
                false,
                false,
                profile.website(),
                profile.phone(),
                profile.street(),
                profile.city(),
                profile.state(),
                profile.postalCode(),
                profile.country(),
                List.of());
    }

    private static AliasEntry of(Alias alias) {
        return new AliasEntry(
                alias.id() == null ? NOT_LISTED : alias.id(),
                alias.label(),
                alias.kind(),
                alias.validFrom(),
                alias.validTo());
    }
}
