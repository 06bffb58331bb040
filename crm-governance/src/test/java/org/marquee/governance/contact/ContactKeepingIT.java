package org.marquee.governance.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactStatus;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.idempotency.LostRace;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.PersonKey;
import org.marquee.domain.lead.PersonKeys;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.governance.World;

class ContactKeepingIT {
    private static final PersonDetails ADA = new PersonDetails("Ada", "Byron", "Ada@Quellwerk.example", null, null);

    private static Entered enter(World world, String username, Account account, PersonDetails person) {
        return world.as(
                username,
                (beans, caller) ->
                        beans.get(ContactKeeping.class).enter(new NewContact(account.id(), person, null), caller));
    }

    private static Contact edit(World world, Contact contact, PersonDetails person) {
        return world.as(
                "ops1",
                (beans, caller) ->
                        beans.get(ContactKeeping.class).edit(contact.id(), person, null, contact.version(), caller));
    }

    private static Contact now(World world, Contact contact) {
        return world.in(beans -> beans.get(Contacts.class).get(contact.id()));
    }

    @ParameterizedTest
    @EnumSource
    void a_person_goes_into_the_hands_of_the_accounts_owner(TestDatabase database) {
        World world = new World(database);
        Account account = world.approved("Quellwerk GmbH", "rep.emea");

        Contact contact = enter(world, "ops1", account, ADA).contact();

        assertThat(contact.ownerId()).isEqualTo(world.userId("rep.emea"));
        assertThat(contact.createdBy()).isEqualTo(world.userId("ops1"));
        assertThat(contact.person().email()).isEqualTo("ada@quellwerk.example");
        assertThat(contact.type()).isEqualTo(ContactType.OTHER);
    }

    @ParameterizedTest
    @EnumSource
    void a_holding_and_what_the_caller_does_not_see_take_nobody(TestDatabase database) {
        World world = new World(database);
        Account holding = world.account("DIS");

        assertThatThrownBy(() -> enter(world, "nam.disney", holding, ADA))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("holding");
        assertThatThrownBy(() -> enter(world, "rep.emea", holding, ADA)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_known_person_is_refused_and_shown_only_to_those_who_see_him(TestDatabase database) {
        World world = new World(database);
        enter(world, "nam.disney", world.unit("DIS - US - Pixar", "DIS"), ADA);
        Account account = world.approved("Quellwerk GmbH", "rep.emea");

        assertThatThrownBy(() -> enter(world, "rep.emea", account, ADA))
                .isInstanceOf(Conflict.class)
                .hasMessage("This person is known already; operations can tell more.");
        assertThatThrownBy(() -> enter(world, "ops1", account, ADA))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Ada Byron is a contact already");
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_enter_a_person_at_once_one_does(TestDatabase database) throws InterruptedException {
        World world = new World(database);
        Account one = world.approved("Quellwerk GmbH", "rep.emea");
        Account other = world.unit("DIS - US - Pixar", "DIS");

        List<Race.Outcome<Entered>> outcomes = Race.run(
                List.of(() -> enter(world, "rep.emea", one, ADA), () -> enter(world, "nam.disney", other, ADA)));

        assertThat(outcomes)
                .filteredOn(Race.Outcome::isFailure)
                .singleElement()
                .satisfies(loser -> assertThat(loser.failure())
                        .matches(failure -> failure instanceof Conflict || LostRace.isIn(failure)));
    }

    @ParameterizedTest
    @EnumSource
    void a_waiting_lead_has_to_become_the_contact_where_the_caller_sees_it(TestDatabase database) {
        World world = new World(database);
        Account account = world.approved("Quellwerk GmbH", "rep.emea");
        Lead waiting = lead(world, "rep.emea");

        Entered entered = enter(world, "rep.emea", account, ADA);

        assertThat(entered.contact()).isNull();
        assertThat(entered.waiting().id()).isEqualTo(waiting.id());
        assertThatThrownBy(() -> enter(world, "nam.disney", world.unit("DIS - US - Pixar", "DIS"), ADA))
                .isInstanceOf(Conflict.class)
                .hasMessage("This person is known already; operations can tell more.");
    }

    private static Lead lead(World world, String username) {
        return world.as(username, (beans, caller) -> {
            Submission submission = new Submission(
                            "Ada",
                            "Byron",
                            "ada@quellwerk.example",
                            "Quellwerk",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null)
                    .checked();
            Lead lead = beans.get(Leads.class).add(new Lead(submission, caller.userId(), World.NOW));
            beans.get(PersonKeys.class).claim(PersonKey.ofLead(submission.personKey(), lead.id()));
            return lead;
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_new_address_makes_him_known_under_both(TestDatabase database) {
        World world = new World(database);
        Account account = world.approved("Quellwerk GmbH", "rep.emea");
        Contact contact = now(world, enter(world, "ops1", account, ADA).contact());

        edit(world, contact, new PersonDetails("Ada", "Lovelace", "ada.lovelace@quellwerk.example", null, "CTO"));

        List<PersonKey> keys = world.in(beans -> beans.get(PersonKeys.class).ofContact(contact.id()));
        assertThat(keys)
                .extracting(PersonKey::key)
                .containsExactlyInAnyOrder("m:ada@quellwerk.example", "m:ada.lovelace@quellwerk.example");
    }

    @ParameterizedTest
    @EnumSource
    void an_address_of_somebody_else_and_a_stale_version_are_refused(TestDatabase database) {
        World world = new World(database);
        Account account = world.approved("Quellwerk GmbH", "rep.emea");
        Contact ada = now(world, enter(world, "ops1", account, ADA).contact());
        PersonDetails bob = new PersonDetails("Bob", "Boole", "bob@quellwerk.example", null, null);
        enter(world, "ops1", account, bob);

        assertThatThrownBy(() -> edit(world, ada, new PersonDetails("Ada", "Byron", bob.email(), null, null)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Bob Boole");
        edit(world, ada, new PersonDetails("Ada", "Byron", ADA.email(), null, "CTO"));
        assertThatThrownBy(() -> edit(world, ada, ADA)).isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @EnumSource
    void who_is_gone_names_a_successor_and_leaves_the_lists(TestDatabase database) {
        World world = new World(database);
        Account account = world.approved("Quellwerk GmbH", "rep.emea");
        Contact ada = world.person(account, "Ada", "Byron");
        Contact bob = world.person(account, "Bob", "Boole");

        world.as(
                "rep.emea",
                (beans, caller) -> beans.get(ContactKeeping.class)
                        .depart(ada.id(), ContactStatus.RETIRED, bob.id(), null, caller));

        Slice<Contact> there = world.as(
                "rep.emea", (beans, caller) -> beans.get(Contacts.class).at(account.id(), false, null, 10, caller));
        Slice<Contact> all = world.as(
                "rep.emea", (beans, caller) -> beans.get(Contacts.class).at(account.id(), true, null, 10, caller));
        assertThat(there.items()).extracting(Contact::id).containsExactly(bob.id());
        assertThat(all.items()).extracting(Contact::successorId).containsExactlyInAnyOrder(bob.id(), null);
    }

    @ParameterizedTest
    @EnumSource
    void who_was_marked_as_gone_by_mistake_comes_back_once(TestDatabase database) {
        World world = new World(database);
        Account account = world.approved("Quellwerk GmbH", "rep.emea");
        Contact ada = world.person(account, "Ada", "Byron");
        Contact gone = world.as(
                "rep.emea",
                (beans, caller) ->
                        beans.get(ContactKeeping.class).depart(ada.id(), ContactStatus.LEFT, null, null, caller));

        Contact back = world.as(
                "rep.emea",
                (beans, caller) -> beans.get(ContactKeeping.class).comeBack(ada.id(), gone.version(), caller));

        assertThat(back.status()).isEqualTo(ContactStatus.ACTIVE);
        assertThatThrownBy(() -> world.as(
                        "rep.emea",
                        (beans, caller) -> beans.get(ContactKeeping.class).comeBack(ada.id(), back.version(), caller)))
                .isInstanceOf(Conflict.class)
                .hasMessage("Ada Byron is not marked as gone.");
    }
}
