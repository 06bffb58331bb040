package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.partner.Referral;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.routing.Office;

class ReferralDeskIT {
    private static final Submission NORWEGIAN =
            Office.from("NO", "Nora", "Nilsen", "nora@nilsen.example", "Nilsen og Sønn");

    @ParameterizedTest
    @EnumSource
    void a_referral_is_hidden_from_another_partners_rep_even_if_he_handed_the_lead_in(TestDatabase database) {
        try (Office office = new Office(database)) {
            Referral referral = referred(office, "alps");

            assertThatThrownBy(() -> accept(office, "alps", referral)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accept(office, "rep", referral)).isInstanceOf(NotFound.class);
            assertThat(referral(office, referral.leadId()).status()).isEqualTo(Referral.Status.OFFERED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_partners_own_rep_accepts_and_reports_and_his_clocks_stop_one_by_one(TestDatabase database) {
        try (Office office = new Office(database)) {
            Referral referral = referred(office, "alps");

            Referral accepted = accept(office, "fjord", referral);
            List<LeadClock.Name> running = running(office, referral);
            Referral closed = report(office, "fjord", referral, "They bought ten.");

            assertThat(accepted.status()).isEqualTo(Referral.Status.ACCEPTED);
            assertThat(running).containsExactly(LeadClock.Name.FIRST_TOUCH);
            assertThat(closed.status()).isEqualTo(Referral.Status.CLOSED);
            assertThat(closed.outcome()).isEqualTo("They bought ten.");
            assertThat(running(office, referral)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void operations_may_act_for_any_partner(TestDatabase database) {
        try (Office office = new Office(database)) {
            Referral referral = referred(office, "rep");

            assertThat(accept(office, "ops", referral).status()).isEqualTo(Referral.Status.ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_an_outcome_without_words_or_before_it_was_accepted(TestDatabase database) {
        try (Office office = new Office(database)) {
            Referral referral = referred(office, "rep");

            assertThatThrownBy(() -> report(office, "fjord", referral, " ")).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> report(office, "fjord", referral, "Sold.")).isInstanceOf(Conflict.class);
        }
    }

    private static Referral referred(Office office, String by) {
        return referral(office, office.handIn(by, NORWEGIAN).leadId());
    }

    private static Referral referral(Office office, long leadId) {
        return office.in(beans -> beans.get(Partners.class)
                .openReferralsOf(List.of(leadId))
                .get(leadId)
                .get(0));
    }

    private static Referral accept(Office office, String by, Referral referral) {
        return office.as(by, (beans, caller) -> beans.get(ReferralDesk.class).accept(referral.id(), caller));
    }

    private static Referral report(Office office, String by, Referral referral, String outcome) {
        return office.as(by, (beans, caller) -> beans.get(ReferralDesk.class).report(referral.id(), outcome, caller));
    }

    private static List<LeadClock.Name> running(Office office, Referral referral) {
        return office.in(beans -> beans
                .get(LeadClocks.class)
                .runningFor(List.of(referral.leadId()))
                .getOrDefault(referral.leadId(), List.of())
                .stream()
                .map(LeadClock::name)
                .toList());
    }
}
