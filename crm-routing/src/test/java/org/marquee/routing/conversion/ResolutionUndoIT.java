package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.ReviewCause;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Conflict;
import org.marquee.routing.Office;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;
import org.marquee.routing.conversion.ResolutionUndo.Resolution;
import org.marquee.routing.handling.Ask;
import org.marquee.routing.handling.LeadHandling;

class ResolutionUndoIT {
    private static final Submission EVE = Office.person("Eve", "Erler", "eve@gmail.com", "Kantwerk");
    private static final Submission UWE = Office.person("Uwe", "Ulmer", "uwe@gmail.com", "Kantwerk");

    @ParameterizedTest
    @EnumSource
    void a_contact_is_a_lead_in_review_again_with_its_former_clock_and_nothing_barred(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Kantwerk GmbH", null, "rep");
            office.company("Kantwerk AG", null, "west");
            long lead = office.handIn(EVE).leadId();
            Lead before = office.lead(lead);
            assertThat(before.reviewCause()).isEqualTo(ReviewCause.RIVALS);
            List<Long> clocks = running(office, lead);
            resolve(office, lead, Choice.CONVERT, account);
            assertThat(contactsAt(office, account)).isEqualTo(1);

            undo(office, lead);

            Lead after = office.lead(lead);
            assertThat(after.disposition()).isEqualTo(Disposition.IN_REVIEW);
            assertThat(after.reviewCause()).isEqualTo(ReviewCause.RIVALS);
            assertThat(after.reason()).isEqualTo(before.reason());
            assertThat(after.dueAt()).isEqualTo(before.dueAt());
            assertThat(running(office, lead)).isEqualTo(clocks);
            assertThat(contactsAt(office, account)).isZero();
            assertThat(barred(office, lead)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_none_of_the_candidates_may_be_one_of_them_again(TestDatabase database) {
        try (Office office = new Office(database)) {
            long one = office.company("Kantwerk GmbH", null, "rep");
            long other = office.company("Kantwerk AG", null, "west");
            long lead = office.handIn(EVE).leadId();
            office.in(beans -> beans.get(Leads.class).bar(lead, one));
            resolve(office, lead, Choice.NO_MATCH, null);
            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.ASSIGNED);
            assertThat(barred(office, lead)).containsExactlyInAnyOrder(one, other);

            undo(office, lead);

            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.IN_REVIEW);
            assertThat(barred(office, lead)).containsExactly(one);
        }
    }

    @ParameterizedTest
    @EnumSource
    void none_of_them_holds_where_one_matches_surely_and_was_taken_back_before(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Kantwerk GmbH", "kantwerk.example", "rep");
            Submission eve = Office.person("Eve", "Erler", "eve@kantwerk.example", "Kantwerk GmbH");
            long lead = office.handIn(eve).leadId();
            assertThat(office.lead(lead).isContactAt(account)).isTrue();
            long conversion = office.in(beans ->
                    beans.get(Conversions.class).currentOf(lead).orElseThrow().id());
            office.as("ops", (beans, caller) -> beans.get(ConversionUndo.class).undo(conversion, "No.", caller));
            assertThat(office.lead(lead).reviewCause()).isEqualTo(ReviewCause.TAKEN_BACK);

            resolve(office, lead, Choice.NO_MATCH, null);

            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.ASSIGNED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_came_by_a_name_that_was_taught_goes_back_with_it(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Birke AG", null, "rep");
            long eve = office.handIn(EVE).leadId();
            long uwe = office.handIn(UWE).leadId();
            Lead before = office.lead(uwe);
            resolve(office, eve, Choice.CONVERT, account);
            Alias alias = teach(office, eve, account, "Kantwerk");
            assertThat(office.lead(uwe).isContactAt(account)).isTrue();

            assertThat(own(office, eve).taught()).containsExactly(alias.id());
            office.in(beans -> {
                beans.get(Aliases.class)
                        .get(alias.id())
                        .end(LocalDate.ofInstant(Office.NOW, ZoneOffset.UTC).minusDays(1));
                return null;
            });
            undo(office, eve);

            assertThat(office.lead(uwe).disposition()).isEqualTo(before.disposition());
            assertThat(office.lead(uwe).ownerId()).isEqualTo(before.ownerId());
            assertThat(contactsAt(office, account)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_worked_on_since_stays(TestDatabase database) {
        try (Office office = new Office(database)) {
            office.company("Kantwerk GmbH", null, "rep");
            office.company("Kantwerk AG", null, "west");
            long lead = office.handIn(EVE).leadId();
            resolve(office, lead, Choice.NO_MATCH, null);
            long decision = own(office, lead).decisionId();
            office.as(
                    "ops",
                    (beans, caller) -> beans.get(LeadHandling.class)
                            .act(
                                    new LeadRef(lead, office.lead(lead).version()),
                                    Ask.close(Disposition.EXCLUDED, "Not for us."),
                                    caller));

            assertThatThrownBy(() -> office.as(
                            "ops",
                            (beans, caller) -> beans.get(ResolutionUndo.class).undo(lead, decision, caller)))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("worked on this lead since");
            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.EXCLUDED);
        }
    }

    private static Alias teach(Office office, long lead, long account, String name) {
        return office.in(beans -> {
            Alias alias = beans.get(Aliases.class)
                    .add(new Alias(account, AliasKind.TRADE_NAME, name, null, null, 1L, Office.NOW));
            beans.get(LeadResolution.class).taught(lead, List.of(alias.id()));
            beans.get(OpenLeadRetry.class).afterChange(new AccountChanged(account, 1L));
            return alias;
        });
    }

    private static Lead resolve(Office office, long lead, Choice choice, Long account) {
        Verdict verdict =
                new Verdict(choice, account, "So it is.", office.lead(lead).version());
        return office.as(
                "ops", (beans, caller) -> beans.get(LeadResolution.class).resolve(lead, verdict, caller));
    }

    private static Resolution own(Office office, long lead) {
        return office.as(
                "ops",
                (beans, caller) ->
                        beans.get(ResolutionUndo.class).own(lead, caller).orElseThrow());
    }

    private static void undo(Office office, long lead) {
        long decision = own(office, lead).decisionId();
        office.as("ops", (beans, caller) -> beans.get(ResolutionUndo.class).undo(lead, decision, caller));
    }

    private static List<Long> barred(Office office, long lead) {
        return office.in(beans -> beans.get(Leads.class).barredAccounts(lead));
    }

    private static List<Long> running(Office office, long lead) {
        return office.in(beans -> beans.get(LeadClocks.class).runningFor(lead).stream()
                .map(LeadClock::id)
                .toList());
    }

    private static long contactsAt(Office office, long account) {
        return office.in(beans -> beans.get(Contacts.class).countAt(account));
    }
}
