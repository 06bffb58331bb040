package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.alias.AliasConflicts;
import org.marquee.governance.check.AccountChecks;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.review.Position;
import org.marquee.governance.review.ReviewSubject;
import org.marquee.governance.review.StandardFinding;
import org.marquee.governance.review.Standards;
import org.marquee.governance.review.UnitName;

/** Opens an umbrella: the holding, named by its ticker, together with its corporate unit. Operations alone do this. */
@ApplicationScoped
public class UmbrellaOpening {
    @Inject
    private Accounts accounts;

    @Inject
    private AliasConflicts aliasConflicts;

    @Inject
    private AccountChecks checks;

    @Inject
    private Announcements announcements;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Returns the id of the holding.
     *
     * @throws Invalid if the name is no ticker, or the country is missing, or a parent is given
     * @throws Conflict if the ticker is taken
     */
    long open(NewAccount request, long ownerId, Caller caller) {
        if (!caller.isOps()) {
            throw new Denied("Only operations open an umbrella.");
        }
        requireComplete(request);
        String ticker = request.profile().name();
        if (accounts.findHolding(ticker).isPresent()) {
            throw new Conflict("There is an umbrella %s already.".formatted(ticker));
        }
        Account holding = accounts.add(account(AccountKind.HOLDING, request.profile(), ownerId, caller));
        holding.openUmbrella();
        aliasConflicts.refuse(new AliasConflicts.Claim(AliasKind.TICKER, ticker, null, null), holding, caller);
        accounts.flush();
        Account corporate =
                accounts.add(account(AccountKind.OPERATING_UNIT, corporateProfile(request.profile()), ownerId, caller));
        corporate.moveUnder(holding, clock.instant());
        accounts.flush();
        holding.designateCorporateUnit(corporate);
        for (Account opened : List.of(holding, corporate)) {
            checks.run(opened);
            audit.record(caller.userId(), "ACCOUNT", opened.id(), "CREATED", opened.name());
            announcements.approved(opened, caller);
        }
        return holding.id();
    }

    private Account account(AccountKind kind, AccountProfile profile, long ownerId, Caller caller) {
        Instant now = clock.instant();
        Account account = new Account(kind, profile, ownerId, caller.userId(), now, ReviewClock.dueFrom(now));
        account.approveAsOperations();
        return account;
    }

    private static AccountProfile corporateProfile(AccountProfile holding) {
        return holding.named(new UnitName(holding.name(), holding.country(), UnitName.CORPORATE).toString());
    }

    private static void requireComplete(NewAccount request) {
        if (request.parentId() != null) {
            throw new Invalid("parentId", "A holding is the top of its umbrella and hangs under nothing.");
        }
        if (request.profile().country() == null) {
            throw new Invalid("country", "The name of the corporate unit needs the country.");
        }
        List<StandardFinding> departures =
                Standards.check(new ReviewSubject(AccountKind.HOLDING, request.profile(), Position.ALONE));
        List<FieldError> errors = departures.stream()
                .filter(finding -> finding.field().equals("name"))
                .map(finding -> new FieldError(finding.field(), finding.sentence()))
                .toList();
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
