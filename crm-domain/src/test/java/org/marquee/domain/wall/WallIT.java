package org.marquee.domain.wall;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountFilter;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactFilter;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadFilter;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.user.Users;

/** The wall as a condition of queries and the wall as a test of records are one wall. */
class WallIT {
    private static final long SEED = 20261123;
    private static final int ALL = 500;

    private static void fill(TestDatabase database) {
        database.clear();
        database.run(em -> Population.fill(em, SEED));
    }

    @ParameterizedTest
    @EnumSource
    void lists_of_accounts_hold_what_a_look_at_each_account_would_show(TestDatabase database) {
        fill(database);

        Map<String, Integer> seen = compare(
                database,
                em -> em.createQuery("select a from Account a", Account.class).getResultList(),
                (em, caller) -> new Accounts(em).list(AccountFilter.NONE, null, ALL, caller),
                (account, caller) -> new Wall(caller).seesAccount(account),
                Account::id);

        assertThat(seen).containsEntry("admin", 0).containsEntry("intake", 0).containsEntry("ops", 206);
        assertThat(without(seen, "admin", "intake", "ops").values()).allMatch(count -> count > 0 && count < 206);
    }

    @ParameterizedTest
    @EnumSource
    void lists_of_leads_hold_what_a_look_at_each_lead_would_show(TestDatabase database) {
        fill(database);

        Map<String, Integer> seen = compare(
                database,
                em -> em.createQuery("select l from Lead l", Lead.class).getResultList(),
                (em, caller) -> new Leads(em).list(LeadFilter.NONE, null, ALL, caller),
                (lead, caller) -> new Wall(caller).seesLead(lead, lead.disposition() == Disposition.IN_REVIEW),
                Lead::id);

        assertThat(seen).containsEntry("admin", 0).containsEntry("intake", 0).containsEntry("ops", 200);
        assertThat(without(seen, "admin", "intake", "ops").values()).allMatch(count -> count > 0 && count < 200);
    }

    @ParameterizedTest
    @EnumSource
    void lists_of_contacts_hold_what_a_look_at_each_contact_would_show(TestDatabase database) {
        fill(database);
        Map<Long, Account> accounts = database.call(em -> em.createQuery("select a from Account a", Account.class)
                .getResultStream()
                .collect(Collectors.toMap(Account::id, Function.identity())));

        Map<String, Integer> seen = compare(
                database,
                em -> em.createQuery("select c from Contact c", Contact.class).getResultList(),
                (em, caller) ->
                        new Contacts(em).list(new ContactFilter(null, null, null, null, true), null, ALL, caller),
                (contact, caller) ->
                        isOwn(contact, caller) || new Wall(caller).seesAccount(accounts.get(contact.accountId())),
                Contact::id);

        assertThat(seen).containsEntry("admin", 0).containsEntry("intake", 0).containsEntry("ops", 100);
        assertThat(without(seen, "admin", "intake", "ops").values()).allMatch(count -> count > 0 && count < 100);
    }

    @ParameterizedTest
    @EnumSource
    void the_audience_of_an_account_is_everybody_who_sees_it_but_operations(TestDatabase database) {
        fill(database);

        database.run(em -> {
            Users users = new Users(em);
            Callers callers = new Callers(em, users);
            Audiences audiences = new Audiences(em, users, callers);
            List<Caller> everybody = Population.USERS.stream()
                    .map(callers::getByUsername)
                    .filter(caller -> !caller.isOps())
                    .toList();
            for (Account account : em.createQuery("select a from Account a", Account.class)
                    .setMaxResults(60)
                    .getResultList()) {
                Set<Long> seeing = everybody.stream()
                        .filter(caller -> new Wall(caller).seesAccount(account))
                        .map(Caller::userId)
                        .collect(Collectors.toSet());
                assertThat(audiences.change(List.of(account), List.of()).losing())
                        .as(account.name())
                        .isEqualTo(seeing);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void contacts_at_accounts_are_counted_as_far_as_they_are_seen(TestDatabase database) {
        fill(database);

        database.run(em -> Population.USERS.forEach(user -> {
            Caller caller = new Callers(em, new Users(em)).getByUsername(user);
            Map<Long, Long> listed = new Contacts(em)
                    .list(ContactFilter.NONE, null, ALL, caller).items().stream()
                            .collect(Collectors.groupingBy(Contact::accountId, Collectors.counting()));
            List<Long> accounts =
                    em.createQuery("select a.id from Account a", Long.class).getResultList();
            assertThat(new Contacts(em).countsAt(accounts, caller)).as(user).isEqualTo(listed);
        }));
    }

    private static boolean isOwn(Contact contact, Caller caller) {
        Set<Long> users = caller.reach().users();
        return users.contains(contact.ownerId())
                || (contact.createdBy() != null && users.contains(contact.createdBy()));
    }

    /** A list as a caller gets it. */
    private interface Listing<T> {
        Slice<T> forCaller(EntityManager em, Caller caller);
    }

    /** How many each user sees. */
    private static <T> Map<String, Integer> compare(
            TestDatabase database,
            Function<EntityManager, List<T>> everything,
            Listing<T> listing,
            BiPredicate<T, Caller> test,
            ToLongFunction<T> id) {
        return database.call(em -> Population.USERS.stream().collect(Collectors.toMap(Function.identity(), user -> {
            Caller caller = new Callers(em, new Users(em)).getByUsername(user);
            List<Long> tested = everything.apply(em).stream()
                    .filter(record -> test.test(record, caller))
                    .map(id::applyAsLong)
                    .toList();
            Slice<T> listed = listing.forCaller(em, caller);
            assertThat(listed.items()).as(user).map(id::applyAsLong).containsExactlyInAnyOrderElementsOf(tested);
            assertThat(listed.total()).as(user).isEqualTo(tested.size());
            return tested.size();
        })));
    }

    private static Map<String, Integer> without(Map<String, Integer> seen, String... users) {
        return seen.entrySet().stream()
                .filter(entry -> !List.of(users).contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
