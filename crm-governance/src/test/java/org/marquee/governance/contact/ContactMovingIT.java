package org.marquee.governance.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactMove;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.governance.World;

class ContactMovingIT {

    private static Contact move(World world, String username, Contact contact, Account to, String reason) {
        return world.as(
                username,
                (beans, caller) ->
                        beans.get(ContactMoving.class).move(contact.id(), to.id(), reason, contact.version(), caller));
    }

    @ParameterizedTest
    @EnumSource
    void takes_the_person_and_the_lead_he_came_as_to_the_new_owner(TestDatabase database) {
        World world = new World(database);
        Account quellwerk = world.approved("Quellwerk GmbH", "rep.emea");
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Contact ada = world.person(quellwerk, "Ada", "Byron");
        Lead lead = world.in(beans -> converted(beans.get(Leads.class), beans.get(Conversions.class), ada, quellwerk));

        move(world, "ops1", ada, pixar, "She changed employers.");

        Contact moved = world.as(
                "nam.disney", (beans, caller) -> beans.get(Contacts.class).get(ada.id(), caller));
        Lead followed =
                world.as("nam.disney", (beans, caller) -> beans.get(Leads.class).get(lead.id(), caller));
        assertThat(moved.accountId()).isEqualTo(pixar.id());
        assertThat(moved.ownerId()).isEqualTo(world.userId("nam.disney"));
        assertThat(followed.accountId()).isEqualTo(pixar.id());
        List<ContactMove> moves = world.in(beans -> beans.get(Contacts.class).movesOf(ada.id()));
        assertThat(moves).extracting(ContactMove::reason).containsExactly("She changed employers.");
    }

    private static Lead converted(Leads leads, Conversions conversions, Contact ada, Account account) {
        Submission submission = new Submission(
                "Ada",
                "Byron",
                null,
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
                null);
        Lead lead = leads.add(new Lead(submission, ada.ownerId(), World.NOW));
        lead.convertTo(ada, account, "The name reads the same.", World.NOW);
        conversions.add(new Conversion(lead.id(), ada.id(), account.id(), null, null, World.NOW));
        return lead;
    }

    @ParameterizedTest
    @EnumSource
    void goes_nowhere_that_the_caller_does_not_see_or_that_takes_no_people(TestDatabase database) {
        World world = new World(database);
        Account quellwerk = world.approved("Quellwerk GmbH", "rep.emea");
        Contact ada = world.person(quellwerk, "Ada", "Byron");

        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        assertThatThrownBy(() -> move(world, "rep.emea", ada, pixar, "Why not?"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> move(world, "ops1", ada, world.account("DIS"), "Why not?"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("holding");
        assertThatThrownBy(() -> move(world, "ops1", ada, pixar, " ")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_person_of_ones_own_behind_the_wall_is_not_found_and_his_account_not_told(TestDatabase database) {
        World world = new World(database);
        Account quellwerk = world.approved("Quellwerk GmbH", "rep.emea");
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Contact ada = world.person(pixar, "Ada", "Byron");
        Contact hers = world.in(beans -> {
            Contact found = beans.get(Contacts.class).get(ada.id());
            found.giveTo(world.userId("rep.emea"), World.NOW);
            beans.get(Accounts.class).flush();
            return found;
        });

        assertThatThrownBy(() -> move(world, "rep.emea", hers, quellwerk, "She changed employers."))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("contact")
                .hasMessageContaining(ada.id().toString());
        assertThat(move(world, "ops1", hers, quellwerk, "She did.").accountId()).isEqualTo(quellwerk.id());
    }

    private static ContactMovePreview preview(World world, String username, Contact contact, Account to) {
        return world.as(
                username, (beans, caller) -> beans.get(ContactMoving.class).preview(contact.id(), to.id(), caller));
    }

    private static Set<Long> seeing(World world, Contact contact) {
        return Stream.of("nam.disney", "nam.tech", "rep.emea", "rep.west", "mgr.field")
                .filter(user -> world.as(
                        user,
                        (beans, caller) -> beans.get(Contacts.class)
                                .byIds(List.of(contact.id()), caller)
                                .containsKey(contact.id())))
                .map(world::userId)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_says_who_will_see_the_person_and_whose_he_will_be_and_writes_nothing(TestDatabase database) {
        World world = new World(database);
        Account quellwerk = world.approved("Quellwerk GmbH", "rep.emea");
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Contact ada = world.in(beans -> beans.get(Contacts.class)
                .add(new Contact(
                        beans.get(Accounts.class).get(quellwerk.id()),
                        new PersonDetails("Ada", "Byron", null, null, null),
                        ContactType.OTHER,
                        quellwerk.ownerId(),
                        null,
                        World.NOW)));

        ContactMovePreview preview = preview(world, "ops1", ada, pixar);

        Set<Long> before = seeing(world, ada);
        assertThat(before).containsExactlyInAnyOrder(world.userId("rep.emea"), world.userId("mgr.field"));
        move(world, "ops1", ada, pixar, "She changed employers.");
        Set<Long> after = seeing(world, ada);
        assertThat(preview.losing()).isEqualTo(Sets.difference(before, after));
        assertThat(preview.gaining()).isEqualTo(Sets.difference(after, before));
        assertThat(preview.to().ownerId()).isEqualTo(world.userId("nam.disney"));
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_refuses_whatever_the_move_refuses(TestDatabase database) {
        World world = new World(database);
        Account quellwerk = world.approved("Quellwerk GmbH", "rep.emea");
        Contact ada = world.person(quellwerk, "Ada", "Byron");

        assertThatThrownBy(() -> preview(world, "ops1", ada, world.account("DIS")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> preview(world, "ops1", ada, quellwerk)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> preview(world, "rep.emea", ada, world.account("DIS - US - Corporate")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> preview(world, "rep.west", ada, quellwerk)).isInstanceOf(NotFound.class);
    }
}
