package org.marquee.routing.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.partner.Referral;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.routing.Office;

class LeadHandlingIT {
    private static final Submission EVE = Office.person("Eve", "Erler", "eve@erlenhof.example", "Erlenhof");

    @ParameterizedTest
    @EnumSource
    void the_account_manager_accepts_the_contact_that_came_to_him_and_his_first_touch_stays_due(TestDatabase database) {
        try (Office office = new Office(database)) {
            office.company("Erlenhof eG", "erlenhof.example", "nam");
            long lead = office.handIn(EVE).leadId();

            LeadAct act = act(office, "nam", lead, Ask.accept());

            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.CONVERTED);
            assertThat(act.sentence()).isEqualTo("nam name accepted it.");
            assertThat(running(office, lead)).containsExactly(LeadClock.Name.FIRST_TOUCH);
            assertThat(office.lead(lead).dueAt()).isEqualTo(due(office, lead));
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_the_owner_or_operations_accept_and_only_once(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = office.handIn(EVE).leadId();
            act(office, "ops", lead, Ask.give(office.userId("rep"), null));

            assertThatThrownBy(() -> act(office, "boss", lead, Ask.accept())).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> act(office, "west", lead, Ask.accept())).isInstanceOf(NotFound.class);
            act(office, "rep", lead, Ask.accept());
            assertThatThrownBy(() -> act(office, "ops", lead, Ask.accept()))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("It is accepted already.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_was_in_touch_has_accepted_the_lead_as_well_and_no_clock_runs_for_him_any_more(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = assigned(office, "rep");

            refuse(office, "boss", lead, Ask.touch(null), Denied.class, "Only its owner");
            LeadAct act = act(office, "rep", lead, Ask.touch("He wants ten."));
            refuse(office, "rep", lead, Ask.touch(null), Conflict.class, "No first touch");

            assertThat(act.sentence()).isEqualTo("rep name got in touch with the person: He wants ten.");
            assertThat(running(office, lead)).isEmpty();
            assertThat(office.lead(lead).dueAt()).isNull();
            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.ASSIGNED);
            office.as("rep", (beans, caller) -> beans.get(ActUndo.class).undo(act.id(), caller));
            assertThat(running(office, lead)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_accept_at_once_one_does_and_the_other_is_told(TestDatabase database) throws Exception {
        try (Office office = new Office(database)) {
            long lead = assigned(office, "rep");
            LeadRef seen = seen(office, lead);
            Callable<LeadAct> owner = () -> office.as(
                    "rep", (beans, caller) -> beans.get(LeadHandling.class).act(seen, Ask.accept(), caller));
            Callable<LeadAct> operations = () -> office.as(
                    "ops", (beans, caller) -> beans.get(LeadHandling.class).act(seen, Ask.accept(), caller));

            List<Race.Outcome<LeadAct>> outcomes = Race.run(List.of(owner, operations));

            assertThat(outcomes.stream().filter(Race.Outcome::isFailure)).hasSize(1);
            assertThat(running(office, lead)).containsExactly(LeadClock.Name.FIRST_TOUCH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_owner_gives_a_lead_to_a_colleague_whose_clocks_start_anew(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = assigned(office, "rep");
            act(office, "rep", lead, Ask.accept());

            act(office, "rep", lead, Ask.give(office.userId("west"), "He lives in Seattle."));

            Lead given = office.lead(lead);
            assertThat(given.ownerId()).isEqualTo(office.userId("west"));
            assertThat(given.disposition()).isEqualTo(Disposition.ASSIGNED);
            assertThat(given.reason()).isEqualTo("rep name gave it to west name: He lives in Seattle.");
            assertThat(running(office, lead))
                    .containsExactlyInAnyOrder(LeadClock.Name.ACCEPTANCE, LeadClock.Name.FIRST_TOUCH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_given_what_he_has_or_cannot_work_on_and_a_contact_stays_with_its_account(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = assigned(office, "rep");
            office.dismiss("west");
            office.company("Ahorn AG", "ahorn.example", "rep");
            long contact = office.handIn(Office.person("Al", "Horn", "al@ahorn.example", "Ahorn"))
                    .leadId();

            refuse(office, "rep", lead, Ask.give(office.userId("rep"), null), Conflict.class, "already");
            refuse(office, "rep", lead, Ask.give(office.userId("west"), null), Conflict.class, "does not work");
            refuse(office, "rep", lead, Ask.give(office.userId("alps"), null), Conflict.class, "does not work");
            refuse(office, "rep", contact, Ask.give(office.userId("nam"), null), Conflict.class, "contact already");
            refuse(office, "rep", lead, Ask.give(null, null), Invalid.class, "who is to have it");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_owner_asks_operations_and_sets_aside_with_a_reason_but_calls_nobody_spam(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = assigned(office, "rep");

            refuse(office, "rep", lead, Ask.handBack(" "), Invalid.class, "Say why");
            refuse(office, "rep", lead, Ask.close(Disposition.EXCLUDED, null), Invalid.class, "Say why");
            refuse(office, "rep", lead, Ask.close(Disposition.SPAM, "Robot."), Denied.class, "Only operations");
            refuse(office, "rep", lead, Ask.close(Disposition.CONVERTED, "Mine."), Invalid.class, "set aside");
            LeadAct asked = act(office, "rep", lead, Ask.handBack("Which Erlenhof is it?"));

            assertThat(asked.sentence()).matches(".+ asked operations \\(.+\\) to look at it: Which Erlenhof is it\\?");
            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.IN_REVIEW);
            assertThat(office.lead(lead).ownerId()).isEqualTo(office.userId("reviewer"));
            assertThat(running(office, lead)).containsExactly(LeadClock.Name.REVIEW);
            act(office, "ops", lead, Ask.close(Disposition.SPAM, "A robot."));
            assertThat(office.lead(lead).ownerId()).isEqualTo(office.userId("sorter"));
            assertThat(running(office, lead)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void operations_pass_what_waits_for_them_among_themselves_or_to_a_seller_who_works_on_it(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = assigned(office, "rep");
            act(office, "rep", lead, Ask.handBack("Which Erlenhof is it?"));

            act(office, "ops", lead, Ask.give(office.userId("sorter"), null));
            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.IN_REVIEW);
            act(office, "ops", lead, Ask.give(office.userId("nam"), null));

            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.ASSIGNED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_partner_accepts_his_referral_and_hands_it_back_but_gives_it_to_nobody(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = office.handIn(Office.from("NO", "Nora", "Nilsen", "nora@nilsen.example", "Nilsen og Sønn"))
                    .leadId();

            act(office, "fjord", lead, Ask.accept());
            assertThat(referral(office, lead).status()).isEqualTo(Referral.Status.ACCEPTED);
            refuse(office, "fjord", lead, Ask.give(office.userId("rep"), null), Denied.class, "hands a lead back");
            act(office, "fjord", lead, Ask.handBack("They buy direct."));

            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.IN_REVIEW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_changed_since_it_was_seen_is_not_acted_on(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = assigned(office, "rep");
            LeadRef before = seen(office, lead);
            act(office, "rep", lead, Ask.accept());

            assertThatThrownBy(() -> office.as(
                            "rep",
                            (beans, caller) ->
                                    beans.get(LeadHandling.class).act(before, Ask.handBack("Why mine?"), caller)))
                    .isInstanceOf(StaleVersion.class);
        }
    }

    private static void refuse(
            Office office, String who, long lead, Ask ask, Class<? extends Exception> how, String words) {
        assertThatThrownBy(() -> act(office, who, lead, ask)).isInstanceOf(how).hasMessageContaining(words);
    }

    static long assigned(Office office, String owner) {
        long lead = office.handIn(EVE).leadId();
        act(office, "ops", lead, Ask.give(office.userId(owner), "Hers."));
        return lead;
    }

    static LeadAct act(Office office, String who, long lead, Ask ask) {
        LeadRef seen = seen(office, lead);
        return office.as(who, (beans, caller) -> beans.get(LeadHandling.class).act(seen, ask, caller));
    }

    static LeadRef seen(Office office, long lead) {
        return new LeadRef(lead, office.lead(lead).version());
    }

    static List<LeadClock.Name> running(Office office, long lead) {
        return office.in(beans -> beans.get(LeadClocks.class).runningFor(lead).stream()
                .map(LeadClock::name)
                .toList());
    }

    private static Instant due(Office office, long lead) {
        return office.in(
                beans -> beans.get(LeadClocks.class).runningFor(lead).get(0).dueAt());
    }

    private static Referral referral(Office office, long lead) {
        return office.in(beans -> beans.get(Partners.class)
                .openReferralsOf(List.of(lead))
                .get(lead)
                .get(0));
    }
}
