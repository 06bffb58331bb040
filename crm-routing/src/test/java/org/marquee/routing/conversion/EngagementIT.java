package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Placement;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.routing.Office;

class EngagementIT {
    private static final Submission EVE = Office.person("Eve", "Erler", "eve@erlenhof.example", "Erlenhof");

    @ParameterizedTest
    @EnumSource
    void the_owner_converts_his_lead_to_an_account_that_still_waits_for_its_review(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = ofRep(office);
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");

            Lead engaged = engage(office, "rep", lead, account);

            assertThat(engaged.disposition()).isEqualTo(Disposition.CONVERTED);
            assertThat(engaged.accountId()).isEqualTo(account);
            assertThat(engaged.ownerId()).isEqualTo(office.userId("rep"));
            assertThat(engaged.reason()).isEqualTo("rep name got in touch with the person. We met in Ulm.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"boss", "ops"})
    void his_manager_and_operations_may_do_it_for_him_and_the_lead_stays_his(String who) {
        try (Office office = new Office(TestDatabase.H2)) {
            long lead = ofRep(office);
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");

            assertThat(engage(office, who, lead, account).ownerId()).isEqualTo(office.userId("rep"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void his_deputy_gets_the_contact_once_he_is_gone(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = ofRep(office);
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");
            office.dismiss("rep");

            assertThat(engage(office, "ops", lead, account).ownerId()).isEqualTo(office.userId("standin"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_whoever_only_handed_the_lead_in_and_does_not_own_it(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = office.handIn("west", EVE).leadId();
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "west");

            assertThatThrownBy(() -> engage(office, "west", lead, account)).isInstanceOf(Denied.class);
            assertThatThrownBy(() -> engage(office, "rep", lead, account)).isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_an_account_behind_the_wall_and_a_holding_and_a_second_time(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = ofRep(office);
            long hidden = office.company("Birke & Erle", "birke.example", "west");
            long holding = office.holding("ERL", "rep");
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");

            assertThatThrownBy(() -> engage(office, "rep", lead, hidden)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> engage(office, "rep", lead, holding)).isInstanceOf(Invalid.class);
            engage(office, "rep", lead, account);
            assertThatThrownBy(() -> engage(office, "rep", lead, account)).isInstanceOf(Conflict.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_put_elsewhere_meanwhile_stays_there(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = ofRep(office);
            long account = office.company("Erlenhof eG", "erlenhof.example", "rep");
            LeadRef shown = new LeadRef(lead, office.lead(lead).version());
            long boss = office.userId("boss");
            office.in(beans -> {
                beans.get(Leads.class).get(lead).place(Disposition.PAUSED, Placement.with(boss), "Wait.", Office.NOW);
                return null;
            });

            assertThatThrownBy(() -> office.as(
                            "boss",
                            (beans, caller) -> beans.get(Engagement.class).engage(shown, account, null, caller)))
                    .isInstanceOf(StaleVersion.class);
            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.PAUSED);
        }
    }

    private static long ofRep(Office office) {
        long lead = office.handIn("ops", EVE).leadId();
        long rep = office.userId("rep");
        office.in(beans -> {
            beans.get(Leads.class).get(lead).place(Disposition.ASSIGNED, Placement.with(rep), "His.", Office.NOW);
            return null;
        });
        return lead;
    }

    private static Lead engage(Office office, String by, long lead, long account) {
        return office.as(
                by, (beans, caller) -> beans.get(Engagement.class).engage(lead, account, "We met in Ulm.", caller));
    }
}
