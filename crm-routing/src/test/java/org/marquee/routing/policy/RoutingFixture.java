package org.marquee.routing.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.territory.PostalAddress;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.territory.TerritoryMap;

/** Builds a routing case: a plumber of Columbus, Ohio, whom nothing matches, unless it is told otherwise. */
public final class RoutingFixture {

    public static final long FALLBACK = 1;
    public static final long OPS = 2;
    public static final long NAM = 10;
    public static final long UMBRELLA_OWNER = 11;
    public static final long REP = 20;
    public static final long PARTNER_USER = 30;
    public static final long DEPUTY = 40;
    public static final long ACCOUNT = 100;
    public static final long UMBRELLA = 99;

    private String company = "Columbus Plumbing LLC";
    private String domain = "columbusplumbing.example";
    private PostalAddress address = new PostalAddress("", "Columbus", "OH", "43215", "US");
    private String industry = "";
    private Integer employees;
    private String product = "";
    private MatchFinding match = new MatchFinding.None();
    private final Set<Long> barred = new HashSet<>();
    private NeverSell neverSell = NeverSell.nothing();
    private final List<PauseRule> pauses = new ArrayList<>();
    private final List<PartnerCoverage> partners = new ArrayList<>();
    private final List<TerritoryEntry> territories = new ArrayList<>();
    private final Map<Long, RosterUser> users = new LinkedHashMap<>();

    public RoutingFixture() {
        Arrays.stream(new long[] {FALLBACK, OPS, NAM, UMBRELLA_OWNER, REP, PARTNER_USER, DEPUTY})
                .forEach(id -> users.put(id, new RosterUser(id, true, null)));
    }

    public static RoutingFixture lead() {
        return new RoutingFixture();
    }

    /** An approved account of the umbrella DIS. */
    public static MatchedAccount pixar() {
        return new MatchedAccount(
                ACCOUNT,
                "DIS - US - Pixar",
                UMBRELLA,
                "DIS",
                UMBRELLA_OWNER,
                Coverage.NAMED,
                AccountType.CUSTOMER,
                ReviewStatus.APPROVED,
                LifeStatus.ACTIVE,
                NAM);
    }

    /** An account outside every umbrella. */
    public static MatchedAccount plain(AccountType type, ReviewStatus review, LifeStatus life) {
        return new MatchedAccount(ACCOUNT, "Acme", null, null, null, Coverage.TERRITORY, type, review, life, REP);
    }

    public static MatchedAccount customer() {
        return plain(AccountType.CUSTOMER, ReviewStatus.APPROVED, LifeStatus.ACTIVE);
    }

    public static MatchedAccount competitor() {
        return plain(AccountType.COMPETITOR, ReviewStatus.APPROVED, LifeStatus.ACTIVE);
    }

    public RoutingFixture from(String country) {
        address = new PostalAddress("", "", "", "", country);
        return this;
    }

    public RoutingFixture of(String newCompany, String newDomain) {
        company = newCompany;
        domain = newDomain;
        return this;
    }

    public RoutingFixture inIndustry(String newIndustry) {
        industry = newIndustry;
        return this;
    }

    public RoutingFixture employing(int number) {
        employees = number;
        return this;
    }

    public RoutingFixture askingFor(String newProduct) {
        product = newProduct;
        return this;
    }

    public RoutingFixture matching(MatchedAccount account) {
        return matching(account, 0.99);
    }

    public RoutingFixture matching(MatchedAccount account, double probability) {
        match = new MatchFinding.Matched(account, probability);
        return this;
    }

    public RoutingFixture maybe(int candidates, int named) {
        match = new MatchFinding.Possible(candidates, named, 0.6);
        return this;
    }

    public RoutingFixture barredFrom(long account) {
        barred.add(account);
        return this;
    }

    public RoutingFixture neverSelling(NeverSell rules) {
        neverSell = rules;
        return this;
    }

    public RoutingFixture pausing(PauseRule rule) {
        pauses.add(rule);
        return this;
    }

    public RoutingFixture withPartner(PartnerCoverage partner) {
        partners.add(partner);
        return this;
    }

    public RoutingFixture withTerritory(TerritoryEntry territory) {
        territories.add(territory);
        return this;
    }

    public RoutingFixture inactive(long user) {
        return inactive(user, null);
    }

    public RoutingFixture inactive(long user, Long deputy) {
        users.put(user, new RosterUser(user, false, deputy));
        return this;
    }

    public RoutingCase build() {
        RoutingPolicy policy = new RoutingPolicy(
                new MatchThresholds(0.8, 0.4),
                neverSell,
                pauses,
                new QueueOwners(FALLBACK, OPS, OPS, OPS),
                new ClockTerms("us-field", 4, 8));
        return new RoutingCase(
                new RoutingSubject(company, domain, address.located(), industry, employees, product),
                match,
                barred,
                policy,
                partners,
                new TerritoryMap(1, territories),
                new UserRoster(users.values()));
    }
}
