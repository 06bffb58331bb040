package org.marquee.web.approval;

import java.time.Instant;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.web.account.AccountView;

/** A company as its rep is shown it. */
final class AccountViewFixture {
    static final OwnerShown REP = new OwnerShown("rep.emea", "Erika Muster");
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00.123456Z");

    private AccountViewFixture() {}

    static AccountView quellwerk() {
        return of(new AccountProfile(
                "Quellwerk GmbH",
                AccountType.PROSPECT,
                "quellwerk.de",
                "+49 731 1",
                null,
                "Ulm",
                null,
                "89073",
                "DE",
                "Water",
                120));
    }

    static AccountView of(AccountProfile profile) {
        return new AccountView(
                7,
                3,
                profile,
                AccountKind.OPERATING_UNIT,
                Coverage.TERRITORY,
                LifeStatus.ACTIVE,
                ReviewStatus.PENDING,
                null,
                null,
                null,
                REP,
                REP,
                NOW,
                NOW,
                NOW);
    }
}
