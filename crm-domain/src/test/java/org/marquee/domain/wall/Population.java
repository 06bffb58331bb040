package org.marquee.domain.wall;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Placement;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.partner.Partner;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.territory.Territories;
import org.marquee.domain.territory.Territory;
import org.marquee.domain.territory.TerritoryArea;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;

/**
 * Users of every role, and accounts, contacts and leads that hang on them in every way that the columns allow, sensible or
 * not; the same for the same seed.
 */
final class Population {
    static final List<String> USERS = List.of(
            "rep1",
            "rep2",
            "nam1",
            "nam2",
            "partner1",
            "mgr.field",
            "mgr.named",
            "ops",
            "marketing",
            "both",
            "admin",
            "intake");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int ACCOUNTS = 200;
    private static final int LEADS = 200;
    private static final int CONTACTS = 100;
    private static final Set<Disposition> UNPLACED = Set.of(Disposition.NEW, Disposition.CONVERTED);

    private final EntityManager em;
    private final Random random;
    private final List<Long> users = new ArrayList<>();
    private final List<Long> territories = new ArrayList<>();
    private final List<Long> partners = new ArrayList<>();
    private final List<Account> holdings = new ArrayList<>();
    private final List<Account> units = new ArrayList<>();

    private Population(EntityManager em, Random random) {
        this.em = em;
        this.random = random;
    }

    static void fill(EntityManager em, long seed) {
        Population population = new Population(em, new Random(seed));
        population.addUsers();
        population.addHoldings();
        for (int i = 0; i < ACCOUNTS; i++) {
            population.addUnit("Unit %d".formatted(i));
        }
        em.flush();
        for (int i = 0; i < CONTACTS; i++) {
            population.addContact("Contact %d".formatted(i));
        }
        for (int i = 0; i < LEADS; i++) {
            population.addLead("Lead %d".formatted(i));
        }
    }

    private void addUsers() {
        AppUser field = user("mgr.field", Role.MANAGER);
        AppUser named = user("mgr.named", Role.MANAGER);
        for (String rep : List.of("rep1", "rep2")) {
            AppUser user = user(rep, Role.REP);
            user.reportTo(field);
            addTerritory(rep, user);
        }
        user("nam1", Role.NAM).reportTo(named);
        user("nam2", Role.NAM);
        addTerritory("both", user("both", Role.REP, Role.NAM, Role.MARKETING));
        user("ops", Role.OPS);
        user("marketing", Role.MARKETING);
        user("admin", Role.ADMIN);
        user("intake", Role.INTAKE);
        AppUser partnerRep = user("partner1", Role.PARTNER_REP);
        for (String name : List.of("Alps", "Nordic")) {
            Partner partner = new Partner(name, partnerRep.id(), List.of("CH"));
            new Partners(em).add(partner);
            partners.add(partner.id());
        }
        em.flush();
        partnerRep.workFor(partners.get(0));
    }

    private AppUser user(String name, Role... roles) {
        AppUser user = UserFixture.with(em, name, roles);
        users.add(user.id());
        return user;
    }

    private void addTerritory(String name, AppUser owner) {
        List<TerritoryArea> areas = List.of(TerritoryArea.wholeCountry("DE"));
        territories.add(new Territories(em)
                .add(new Territory(name, owner.id(), null, null, null, areas))
                .id());
    }

    private void addHoldings() {
        for (int i = 0; i < 6; i++) {
            Account holding = account(AccountKind.HOLDING, "H" + i);
            holding.openUmbrella();
            holdings.add(holding);
            joinTeam(holding);
        }
        em.flush();
    }

    private void addUnit(String name) {
        Account unit = account(AccountKind.OPERATING_UNIT, name);
        if (random.nextBoolean()) {
            unit.moveUnder(one(holdings), NOW);
        }
        if (random.nextBoolean()) {
            unit.cover(Coverage.TERRITORY, oneOrNull(territories), oneOrNull(partners));
        }
        units.add(unit);
        if (random.nextInt(10) == 0) {
            joinTeam(unit);
        }
    }

    private void joinTeam(Account account) {
        em.flush();
        new Accounts(em).addToTeam(account.id(), one(users));
    }

    private Account account(AccountKind kind, String name) {
        AccountProfile profile = new AccountProfile(name, null, null, null, null, null, null, null, "DE", null, null);
        return new Accounts(em).add(new Account(kind, profile, one(users), one(users), NOW, null));
    }

    private void addContact(String name) {
        PersonDetails person = new PersonDetails(null, name, null, null, null);
        new Contacts(em).add(new Contact(one(units), person, ContactType.OTHER, one(users), oneOrNull(users), NOW));
    }

    private void addLead(String name) {
        Submission submission = new Submission(
                null, name, null, "Company", null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
        Lead lead = new Leads(em).add(new Lead(submission, one(users), NOW));
        Disposition disposition = one(List.of(Disposition.values()));
        if (!UNPLACED.contains(disposition)) {
            Placement placement = new Placement(one(users), oneOrNull(territories), oneOrNull(partners));
            lead.place(disposition, placement, "At random.", NOW);
        }
        if (random.nextBoolean()) {
            lead.follow(one(units));
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Long oneOrNull(List<Long> of) {
        return random.nextBoolean() ? null : one(of);
    }
}
