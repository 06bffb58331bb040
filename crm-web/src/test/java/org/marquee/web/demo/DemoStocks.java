package org.marquee.web.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.decision.RoutingPolicyVersions;
import org.marquee.domain.installation.InstallationSteps;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.settings.Settings;
import org.marquee.domain.territory.Territories;
import org.marquee.domain.user.Users;
import org.marquee.web.admin.FirstPolicy;

/** The loaders as the container would put them together. */
final class DemoStocks {
    private static final Clock CLOCK = Clock.systemUTC();

    private DemoStocks() {}

    static DemoStock on(EntityManager em, Settings settings) {
        Users users = new Users(em);
        Accounts accounts = new Accounts(em);
        Territories territories = new Territories(em);
        ChangeLog changes = new ChangeLog(em);
        return new DemoStock(
                new InstallationSteps(em, changes, CLOCK),
                users,
                new DemoPassword(users, settings),
                new DemoPeople(users, territories, new Partners(em), accounts, CLOCK),
                new FirstPolicy(new RoutingPolicyVersions(em), changes, CLOCK),
                new UmbrellaStock(accounts, new Aliases(em), CLOCK),
                new CompanyStock(accounts, territories, CLOCK));
    }
}
