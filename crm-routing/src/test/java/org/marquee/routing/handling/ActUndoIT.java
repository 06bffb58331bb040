package org.marquee.routing.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.partner.Referral;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;
import org.marquee.routing.Office;
import org.marquee.routing.conversion.Engagement;
import org.marquee.routing.conversion.ReferralDesk;

class ActUndoIT {
    @ParameterizedTest
    @EnumSource
    void a_lead_that_was_given_away_comes_back_with_its_reason_and_its_clocks(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = LeadHandlingIT.assigned(office, "rep");
            LeadHandlingIT.act(office, "rep", lead, Ask.accept());
            Lead before = office.lead(lead);
            LeadAct given = LeadHandlingIT.act(office, "rep", lead, Ask.give(office.userId("west"), "His."));

            undo(office, "rep", given);

            Lead back = office.lead(lead);
            assertThat(back.ownerId()).isEqualTo(before.ownerId());
            assertThat(back.disposition()).isEqualTo(before.disposition());
            assertThat(back.reason()).isEqualTo(before.reason());
            assertThat(back.dueAt()).isEqualTo(before.dueAt());
            assertThat(LeadHandlingIT.running(office, lead)).containsExactly(LeadClock.Name.FIRST_TOUCH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_step_after_the_other_is_taken_back_and_none_twice(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = LeadHandlingIT.assigned(office, "rep");
            LeadAct accepted = LeadHandlingIT.act(office, "rep", lead, Ask.accept());
            LeadAct closed = LeadHandlingIT.act(office, "rep", lead, Ask.close(Disposition.EXCLUDED, "A student."));

            assertThatThrownBy(() -> undo(office, "rep", accepted)).isInstanceOf(Conflict.class);
            undo(office, "rep", closed);
            undo(office, "rep", accepted);
            assertThatThrownBy(() -> undo(office, "rep", accepted)).isInstanceOf(Conflict.class);

            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.ASSIGNED);
            assertThat(LeadHandlingIT.running(office, lead))
                    .containsExactlyInAnyOrder(LeadClock.Name.ACCEPTANCE, LeadClock.Name.FIRST_TOUCH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_new_owner_did_since_stands(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = LeadHandlingIT.assigned(office, "rep");
            LeadAct given = LeadHandlingIT.act(office, "rep", lead, Ask.give(office.userId("west"), null));
            LeadHandlingIT.act(office, "west", lead, Ask.accept());

            assertThatThrownBy(() -> undo(office, "rep", given)).isInstanceOf(Conflict.class);
            assertThat(office.lead(lead).ownerId()).isEqualTo(office.userId("west"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_conversion_since_stands(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = LeadHandlingIT.assigned(office, "rep");
            LeadAct accepted = LeadHandlingIT.act(office, "rep", lead, Ask.accept());
            long account = office.company("Erlenhof eG", "erlenhof.example", "rep");
            office.as("rep", (beans, caller) -> beans.get(Engagement.class).engage(lead, account, null, caller));

            assertThatThrownBy(() -> undo(office, "rep", accepted)).isInstanceOf(Conflict.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_whoever_did_it_or_operations_take_it_back_and_strangers_see_nothing(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = LeadHandlingIT.assigned(office, "rep");
            LeadAct accepted = LeadHandlingIT.act(office, "rep", lead, Ask.accept());

            assertThatThrownBy(() -> undo(office, "boss", accepted)).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> undo(office, "west", accepted)).isInstanceOf(NotFound.class);
            undo(office, "ops", accepted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_referral_is_offered_again(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = office.handIn(Office.from("NO", "Nora", "Nilsen", "nora@nilsen.example", "Nilsen og Sønn"))
                    .leadId();
            LeadAct back = LeadHandlingIT.act(office, "fjord", lead, Ask.handBack("They buy direct."));

            undo(office, "fjord", back);
            LeadAct accepted = LeadHandlingIT.act(office, "fjord", lead, Ask.accept());
            undo(office, "fjord", accepted);

            List<Referral> open = office.in(beans ->
                    beans.get(Partners.class).openReferralsOf(List.of(lead)).get(lead));
            assertThat(open).extracting(Referral::status).containsExactly(Referral.Status.OFFERED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_referral_that_was_accepted_need_not_be_accepted_again(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = office.handIn(Office.from("NO", "Nora", "Nilsen", "nora@nilsen.example", "Nilsen og Sønn"))
                    .leadId();
            LeadHandlingIT.act(office, "fjord", lead, Ask.accept());
            LeadAct back = LeadHandlingIT.act(office, "fjord", lead, Ask.handBack("They buy direct."));

            undo(office, "fjord", back);

            Referral again = office.in(beans -> beans.get(Partners.class)
                    .openReferralsOf(List.of(lead))
                    .get(lead)
                    .get(0));
            assertThat(again.status()).isEqualTo(Referral.Status.ACCEPTED);
            Referral closed = office.as(
                    "fjord", (beans, caller) -> beans.get(ReferralDesk.class).report(again.id(), "Sold ten.", caller));
            assertThat(closed.status()).isEqualTo(Referral.Status.CLOSED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_referral_stays_accepted_when_only_the_first_touch_is_taken_back(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = office.handIn(Office.from("NO", "Nora", "Nilsen", "nora@nilsen.example", "Nilsen og Sønn"))
                    .leadId();
            LeadHandlingIT.act(office, "fjord", lead, Ask.accept());
            LeadAct touched = LeadHandlingIT.act(office, "fjord", lead, Ask.touch("She rang back."));

            undo(office, "fjord", touched);

            List<Referral> open = office.in(beans ->
                    beans.get(Partners.class).openReferralsOf(List.of(lead)).get(lead));
            assertThat(open).extracting(Referral::status).containsExactly(Referral.Status.ACCEPTED);
            assertThat(LeadHandlingIT.running(office, lead)).containsExactly(LeadClock.Name.FIRST_TOUCH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_goes_back_to_somebody_who_works_here_no_more(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = LeadHandlingIT.assigned(office, "rep");
            LeadAct given = LeadHandlingIT.act(office, "rep", lead, Ask.give(office.userId("west"), null));
            office.dismiss("rep");

            assertThatThrownBy(() -> undo(office, "ops", given))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("rep name");
            assertThat(office.lead(lead).ownerId()).isEqualTo(office.userId("west"));
        }
    }

    private static LeadAct undo(Office office, String who, LeadAct act) {
        return office.as(who, (beans, caller) -> beans.get(ActUndo.class).undo(act.id(), caller));
    }
}
