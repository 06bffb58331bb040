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
