package org.marquee.governance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Clue;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.account.SimilarAccounts;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.quality.SampleDrawing;
import org.marquee.domain.territory.Territories;
import org.marquee.domain.territory.Territory;
import org.marquee.domain.territory.TerritoryArea;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;
import org.marquee.domain.wiring.Beans;

/**
 * A small sales organisation on an empty database: operations, two account managers with the umbrellas DIS and MSFT, a
 * rep for Germany and his manager. Each call runs in a transaction of its own.
 */
public final class World {
    /** A Monday. */
    public static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private final TestDatabase database;
    private final List<SimilarAccount> lookalikes = new ArrayList<>();
    private final Map<Long, List<SimilarAccount>> resembling = new HashMap<>();
    private Instant now = NOW;

    public World(TestDatabase database) {
        this.database = database;
        database.clear();
        database.run(World::populate);
    }

    private static void populate(EntityManager em) {
        UserFixture.with(em, "ops1", Role.OPS);
        UserFixture.with(em, "ops2", Role.OPS);
        AppUser manager = UserFixture.with(em, "mgr.field", Role.MANAGER);
        AppUser rep = UserFixture.with(em, "rep.emea", Role.REP);
        rep.reportTo(manager);
        UserFixture.with(em, "rep.west", Role.REP);
        new Territories(em)
                .add(new Territory("Germany", rep.id(), null, null, null, List.of(TerritoryArea.wholeCountry("DE"))));
        umbrella(em, "DIS", UserFixture.with(em, "nam.disney", Role.NAM));
        umbrella(em, "MSFT", UserFixture.with(em, "nam.tech", Role.NAM));
    }

    private static void umbrella(EntityManager em, String ticker, AppUser nam) {
        Accounts accounts = new Accounts(em);
        Account holding =
                accounts.add(new Account(AccountKind.HOLDING, profile(ticker), nam.id(), nam.id(), NOW, null));
        holding.approveAsOperations();
        holding.openUmbrella();
        em.flush();
        Account corporate = accounts.add(new Account(
                AccountKind.OPERATING_UNIT, profile(ticker + " - US - Corporate"), nam.id(), nam.id(), NOW, null));
        corporate.approveAsOperations();
        corporate.moveUnder(holding, NOW);
        em.flush();
        holding.designateCorporateUnit(corporate);
    }

    /** Of a company in Ulm. */
    public static AccountProfile profile(String name) {
        return new AccountProfile(name, AccountType.PROSPECT, null, null, null, "Ulm", null, "89073", "DE", null, null);
    }

    /** From now on this is what resembles every account that is checked. */
    public void resembling(Account other, double probability) {
        lookalikes.add(new SimilarAccount(
                other.id(),
                other.name(),
                java.math.BigDecimal.valueOf(probability),
                List.of(new Clue("The names read the same.", false), new Clue("Both lie in Ulm.", false))));
    }

    /** From now on a scan finds that the one account resembles the other. */
    public void resembling(Account one, Account other, double probability) {
        resembling
                .computeIfAbsent(one.id(), id -> new ArrayList<>())
                .add(new SimilarAccount(
                        other.id(),
                        other.name(),
                        java.math.BigDecimal.valueOf(probability),
                        List.of(new Clue("The names read the same.", false))));
    }

    /** From now on a scan finds nothing. */
    public void resemblingNoMore() {
        resembling.clear();
    }

    public void travelTo(Instant then) {
        this.now = then;
    }

    public TestDatabase database() {
        return database;
    }

    /** Does something as a user, with him as the caller. */
    public <T> T as(String username, BiFunction<Beans, Caller, T> work) {
        return in(beans -> work.apply(beans, beans.get(Callers.class).getByUsername(username)));
    }

    /** Looks at, or arranges, something. */
    public <T> T in(Function<Beans, T> work) {
        return database.call(em -> work.apply(beans(em)));
    }

    public Beans beans(EntityManager em) {
        SimilarAccounts similar = new SimilarAccounts() {
            @Override
            public List<SimilarAccount> similarTo(AccountProfile profile, Long exceptId) {
                return List.copyOf(lookalikes);
            }

            @Override
            public Map<Long, List<SimilarAccount>> similarTo(Collection<Long> accountIds) {
                Map<Long, List<SimilarAccount>> similar = new HashMap<>();
                accountIds.forEach(id -> similar.put(id, resembling.getOrDefault(id, List.of())));
                return similar;
            }
        };
        return Beans.over(em)
                .with(EntityManager.class, em)
                .with(Clock.class, Clock.fixed(now, ZoneOffset.UTC))
                .with(SimilarAccounts.class, similar)
                .with(SampleDrawing.class, (runId, asOf) -> {
                    throw new UnsupportedOperationException("No sample is drawn here.");
                });
    }

    public Account account(String name) {
        return in(beans -> beans.get(EntityManager.class)
                .createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name)
                .getSingleResult());
    }

    public long userId(String username) {
        return in(beans -> beans.get(Users.class).getByUsername(username).id());
    }

    /** An approved company of operations. */
    public Account approved(String name, String owner) {
        return in(beans -> {
            long ownerId = beans.get(Users.class).getByUsername(owner).id();
            Account account = beans.get(Accounts.class)
                    .add(new Account(AccountKind.OPERATING_UNIT, profile(name), ownerId, ownerId, NOW, null));
            account.approveAsOperations();
            return account;
        });
    }

    /** An approved unit right under the umbrella's holding. */
    public Account unit(String name, String umbrella) {
        long holding = account(umbrella).id();
        return in(beans -> {
            Account parent = beans.get(Accounts.class).get(holding);
            Account unit = beans.get(Accounts.class)
                    .add(new Account(
                            AccountKind.OPERATING_UNIT, profile(name), parent.ownerId(), parent.ownerId(), NOW, null));
            unit.approveAsOperations();
            unit.moveUnder(parent, NOW);
            return unit;
        });
    }

    /** A person at the account, in the hands of its owner. */
    public Contact person(Account account, String firstName, String lastName) {
        return in(beans -> {
            Account at = beans.get(Accounts.class).get(account.id());
            return beans.get(Contacts.class)
                    .add(new Contact(
                            at,
                            new PersonDetails(firstName, lastName, null, null, null),
                            ContactType.OTHER,
                            at.ownerId(),
                            at.ownerId(),
                            NOW));
        });
    }
}
