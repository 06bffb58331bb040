package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.routing.Office;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;

class LeadResolutionIT {
    /** Names a company that two accounts resemble alike. */
    private static final Submission EVE = Office.person("Eve", "Erler", "eve@gmail.com", "Kantwerk");

    @ParameterizedTest
    @EnumSource
    void converts_to_the_account_that_operations_name_whatever_matched(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Birke & Erle", "birke.example", "rep");
            long lead = office.handIn(EVE).leadId();

            Lead resolved = resolve(office, lead, Choice.CONVERT, account, null);

            assertThat(resolved.disposition()).isEqualTo(Disposition.CONVERTED);
            assertThat(resolved.accountId()).isEqualTo(account);
            assertThat(resolved.ownerId()).isEqualTo(office.userId("rep"));
            assertThat(latest(office, lead).trigger()).isEqualTo(Decision.Trigger.PERSON);
            assertThat(office.handIn(EVE).contactId()).isEqualTo(resolved.contactId());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_deputy_gets_the_contact_of_an_owner_who_is_away(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Birke & Erle", "birke.example", "nam");
            long lead = office.handIn(EVE).leadId();
            office.dismiss("nam");

            Lead resolved = resolve(office, lead, Choice.CONVERT, account, null);

            assertThat(resolved.ownerId()).isEqualTo(office.userId("standin"));
            long owner = office.in(
                    beans -> beans.get(Contacts.class).get(resolved.contactId()).ownerId());
            assertThat(owner).isEqualTo(office.userId("standin"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Choice.class,
            names = {"EXCLUDE", "PAUSE", "COMPETITOR", "SPAM"})
    void what_is_set_aside_goes_to_the_sorter_or_his_deputy(Choice choice) {
        try (Office office = new Office(TestDatabase.H2)) {
            long first = office.handIn(EVE).leadId();
            long second = office.handIn(Office.person("Uwe", "Ulmer", "uwe@gmail.com", "Ulmer"))
                    .leadId();

            Lead before = resolve(office, first, choice, null, "Not for us.");
            office.dismiss("sorter");
            Lead after = resolve(office, second, choice, null, "Not for us.");

            assertThat(before.ownerId()).isEqualTo(office.userId("sorter"));
            assertThat(after.ownerId()).isEqualTo(office.userId("standin"));
            assertThat(after.disposition()).isEqualTo(before.disposition());
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_match_rules_out_every_candidate_now_and_later(TestDatabase database) {
        try (Office office = new Office(database)) {
            long one = office.company("Kantwerk GmbH", null, "rep");
            long other = office.company("Kantwerk AG", null, "west");
            long lead = office.handIn(EVE).leadId();
            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.IN_REVIEW);

            Lead resolved = resolve(office, lead, Choice.NO_MATCH, null, "Yet another Kantwerk.");

            assertThat(resolved.disposition()).isEqualTo(Disposition.ASSIGNED);
            List<Long> barred = office.in(beans ->
                    beans.get(Leads.class).barredAccounts(List.of(lead)).get(lead));
            assertThat(barred).containsExactlyInAnyOrder(one, other);
            assertThat(office.handIn(EVE).disposition()).isEqualTo(Disposition.ASSIGNED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_what_is_outdated_unfounded_or_unknown(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Birke & Erle", "birke.example", "rep");
            long lead = office.handIn(EVE).leadId();
            long version = office.lead(lead).version();

            assertThatThrownBy(() -> resolve(office, lead, new Verdict(Choice.SPAM, null, "Spam.", version - 1)))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> resolve(office, lead, new Verdict(Choice.SPAM, null, " ", version)))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> resolve(office, lead, new Verdict(Choice.CONVERT, null, "Yes.", version)))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> resolve(office, lead, new Verdict(Choice.CONVERT, -1L, "Yes.", version)))
                    .isInstanceOf(NotFound.class);
            resolve(office, lead, Choice.CONVERT, account, null);
            assertThatThrownBy(() -> resolve(office, lead, Choice.SPAM, null, "After all."))
                    .isInstanceOf(Conflict.class);
        }
    }

    private static Lead resolve(Office office, long lead, Choice choice, Long account, String reason) {
        return resolve(
                office,
                lead,
                new Verdict(choice, account, reason, office.lead(lead).version()));
    }

    private static Lead resolve(Office office, long lead, Verdict verdict) {
        return office.as(
                "ops", (beans, caller) -> beans.get(LeadResolution.class).resolve(lead, verdict, caller));
    }

    private static Decision latest(Office office, long lead) {
        return office.in(beans -> beans.get(Decisions.class).latestOf(lead).orElseThrow());
    }
}
