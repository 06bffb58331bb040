package org.marquee.routing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.decision.RoutingPolicyVersion;
import org.marquee.domain.idempotency.OnceTransactions;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.partner.Partner;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;
import org.marquee.domain.wiring.Beans;
import org.marquee.routing.intake.Arrival;
import org.marquee.routing.intake.IntakeResult;
import org.marquee.routing.intake.LeadDesk;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.KnowledgeLoader;
import org.marquee.routing.policy.ClockTerms;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.policy.NeverSell;
import org.marquee.routing.policy.QueueOwners;
import org.marquee.routing.policy.RoutingPolicy;

/**
 * A small sales organisation on an empty database, and one node that works on it. Operations are ops, reviewer and sorter,
 * the last two with queues of their own; nam, rep and west sell, boss is the manager of rep, alps and fjord are the people
 * of partners, standin is everybody's deputy. Each call runs in a transaction of its own.
 */
public final class Office implements AutoCloseable {
    /** A Monday. */
    public static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private final TestDatabase database;
    private final EntityManager reading;
    private final Knowledge knowledge;

    public Office(TestDatabase database) {
        this.database = database;
        database.clear();
        database.run(Office::populate);
        this.reading = database.open();
        this.knowledge = new Knowledge(loader(reading));
    }

    private static void populate(EntityManager em) {
        AppUser standIn = UserFixture.with(em, "standin", Role.REP);
        AppUser ops = UserFixture.with(em, "ops", Role.OPS);
        AppUser reviewer = UserFixture.with(em, "reviewer", Role.OPS);
        AppUser sorter = UserFixture.with(em, "sorter", Role.OPS);
        AppUser boss = UserFixture.with(em, "boss", Role.MANAGER);
        AppUser nam = UserFixture.with(em, "nam", Role.NAM);
        AppUser rep = UserFixture.with(em, "rep", Role.REP);
        rep.reportTo(boss);
        UserFixture.with(em, "west", Role.REP);
        List.of(reviewer, sorter, nam, rep).forEach(user -> user.standInBy(standIn));
        partner(em, "Alps", "alps", "CH");
        partner(em, "Fjord", "fjord", "NO");
        RoutingPolicyVersion policy = new RoutingPolicyVersion(
                StoredJson.write(new RoutingPolicy(
                        new MatchThresholds(0.95, 0.4),
                        NeverSell.nothing(),
                        List.of(),
                        new QueueOwners(ops.id(), reviewer.id(), ops.id(), sorter.id()),
                        new ClockTerms("US", 4, 8))),
                null,
                NOW);
        policy.publish(1, null, NOW);
        em.persist(policy);
        new ChangeLog(em).append(Change.Kind.POLICY, 1);
    }

    private static void partner(EntityManager em, String name, String username, String country) {
        AppUser person = UserFixture.with(em, username, Role.PARTNER_REP);
        Partner partner = new Partners(em).add(new Partner(name, person.id(), List.of(country)));
        person.workFor(partner.id());
    }

    /** Reads what is committed and nothing else, as outside any transaction. */
    private static KnowledgeLoader loader(EntityManager em) {
        KnowledgeLoader remembering = Beans.over(em).get(KnowledgeLoader.class);
        return new CommittedOnly(em, remembering);
    }

    /** Does something as a user, with him as the caller. */
    public <T> T as(String username, BiFunction<Beans, Caller, T> work) {
        return in(beans -> work.apply(beans, beans.get(Callers.class).getByUsername(username)));
    }

    /** Looks at, or arranges, something. */
    public <T> T in(Function<Beans, T> work) {
        return database.call(em -> work.apply(Beans.over(em)
                .with(EntityManager.class, em)
                .with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC))
                .with(Knowledge.class, knowledge)));
    }

    /** Does something that makes its transactions itself. */
    public <T> T outside(Function<Beans, T> work) {
        try (EntityManager em = database.open()) {
            return work.apply(Beans.over(em)
                    .with(EntityManager.class, em)
                    .with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC))
                    .with(Knowledge.class, knowledge)
                    .with(OnceTransactions.class, new TestTransactions(em)));
        }
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    public long userId(String username) {
        return in(beans -> beans.get(Users.class).getByUsername(username).id());
    }

    /** From now on he works here no more. */
    public void dismiss(String username) {
        in(beans -> {
            AppUser user = beans.get(Users.class).getByUsername(username);
            user.deactivate();
            return beans.get(ChangeLog.class).append(Change.Kind.USER, user.id());
        });
    }

    /** An approved company of operations with its website. */
    public long company(String name, String website, String owner) {
        return in(beans -> {
            Account account = account(beans, AccountKind.OPERATING_UNIT, name, website, owner);
            account.approveAsOperations();
            return changed(beans, account);
        });
    }

    /** A company that waits for its review. */
    public long newcomer(String name, String website, String creator) {
        return in(beans -> changed(beans, account(beans, AccountKind.OPERATING_UNIT, name, website, creator)));
    }

    /** An approved holding. */
    public long holding(String ticker, String owner) {
        return in(beans -> {
            Account account = account(beans, AccountKind.HOLDING, ticker, null, owner);
            account.approveAsOperations();
            account.openUmbrella();
            return changed(beans, account);
        });
    }

    private static Account account(Beans beans, AccountKind kind, String name, String website, String owner) {
        long userId = beans.get(Users.class).getByUsername(owner).id();
        AccountProfile profile = new AccountProfile(
                name, AccountType.CUSTOMER, website, null, null, "Ulm", null, "89073", "DE", null, null);
        Account account = beans.get(Accounts.class).add(new Account(kind, profile, userId, userId, NOW, NOW));
        beans.get(Accounts.class).flush();
        return account;
    }

    private static long changed(Beans beans, Account account) {
        beans.get(ChangeLog.class).append(Change.Kind.ACCOUNT, account.id());
        return account.id();
    }

    /** Changes an account and says so in the change log. */
    public void change(long accountId, Consumer<Account> change) {
        in(beans -> {
            Account account = beans.get(Accounts.class).getLocked(accountId);
            change.accept(account);
            return changed(beans, account);
        });
    }

    /** Somebody of Ulm, Germany. */
    public static Submission person(String firstName, String lastName, String email, String company) {
        return from("DE", firstName, lastName, email, company);
    }

    public static Submission from(String country, String firstName, String lastName, String email, String company) {
        return new Submission(
                firstName, lastName, email, company, null, null, null, null, null, null, null, country, null, null,
                null, null, null, null, null);
    }

    /** What comes of a submission that rep hands in. */
    public IntakeResult handIn(Submission submission) {
        return handIn("rep", submission);
    }

    public IntakeResult handIn(String by, Submission submission) {
        return as(by, (beans, caller) -> {
            Arrival arrival = new Arrival(submission.checked(), Channel.QUICK_ENTRY, caller.userId());
            return beans.get(LeadDesk.class)
                    .take(List.of(arrival), knowledge.current())
                    .get(0);
        });
    }

    public Lead lead(long id) {
        return in(beans -> beans.get(Leads.class).get(id));
    }

    @Override
    public void close() {
        reading.close();
    }
}
