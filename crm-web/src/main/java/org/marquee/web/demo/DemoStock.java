package org.marquee.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.installation.InstallationSteps;
import org.marquee.domain.user.Users;
import org.marquee.routing.policy.NeverSell;
import org.marquee.routing.policy.PauseRule;
import org.marquee.web.admin.FirstPolicy;

/** Fills an empty database with people, rules and accounts: all of it in one transaction, so that half of it is never there. */
@ApplicationScoped
public class DemoStock {
    /** The step under which it is known that a database holds demonstration data. */
    static final String STEP = "demo-stock";

    private static final NeverSell NEVER_SELL =
            new NeverSell(Set.of("CU", "IR", "KP", "SY"), Set.of("Gambling", "Tobacco"), null, null);
    private static final List<PauseRule> PAUSES = List.of(new PauseRule(
            "Cryptocurrency waits until the board has decided about it.",
            Set.of(),
            Set.of("Cryptocurrency"),
            Set.of()));

    private final InstallationSteps steps;
    private final Users users;
    private final DemoPassword password;
    private final DemoPeople people;
    private final FirstPolicy policy;
    private final UmbrellaStock umbrellas;
    private final CompanyStock companies;

    protected DemoStock() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public DemoStock(
            InstallationSteps steps,
            Users users,
            DemoPassword password,
            DemoPeople people,
            FirstPolicy policy,
            UmbrellaStock umbrellas,
            CompanyStock companies) {
        this.steps = steps;
        this.users = users;
        this.password = password;
        this.people = people;
        this.policy = policy;
        this.umbrellas = umbrellas;
        this.companies = companies;
    }

    /**
     * Does nothing where it was done before.
     *
     * @param companyRows how many companies outside the umbrellas to take
     * @return false for a database that belongs to somebody: it is left alone
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean fill(long companyRows) {
        if (!steps.isLeft(STEP)) {
            return true;
        }
        if (users.count() > 0) {
            return false;
        }
        Map<DemoUser, Long> ids = people.make(password.forNewUsers());
        policy.publish(NEVER_SELL, PAUSES, ids.get(DemoUser.OPS1));
        umbrellas.putIn(UmbrellaRow.all(), ids);
        putIn("competitors.csv", Long.MAX_VALUE, AccountType.COMPETITOR, ids);
        putIn(CompanyRow.FILE, companyRows, AccountType.PROSPECT, ids);
        steps.finish(STEP);
        return true;
    }

    private void putIn(String file, long limit, AccountType type, Map<DemoUser, Long> ids) {
        DemoTable.read(file, rows -> {
            companies.putIn(rows.limit(limit).map(CompanyRow::of).iterator(), type, ids);
            return null;
        });
    }
}
