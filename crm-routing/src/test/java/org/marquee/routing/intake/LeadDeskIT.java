package org.marquee.routing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Submission;
import org.marquee.routing.Office;
import org.marquee.routing.conversion.LeadResolution;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;
import org.marquee.routing.knowledge.Snapshot;

class LeadDeskIT {
    private static final Submission SELLER = Office.person("Sal", "Seller", "sal@offers.example", null);
    private static final Submission ADA = Office.person("Ada", "Arendt", "ada@kantwerk.example", "Kantwerk GmbH");
    private static final AccountProfile COMPETITOR = kantwerk(AccountType.COMPETITOR);
    private static final AccountProfile CUSTOMER = kantwerk(AccountType.CUSTOMER);

    private static AccountProfile kantwerk(AccountType type) {
        return new AccountProfile(
                "Kantwerk GmbH", type, "kantwerk.example", null, null, "Bonn", null, null, "DE", null, 12);
    }

    @ParameterizedTest
    @EnumSource
    void what_operations_called_spam_stays_spam_when_its_sender_writes_again(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = setAside(office, Choice.SPAM);

            IntakeResult again = office.handIn(SELLER);

            assertThat(again.disposition()).isEqualTo(Disposition.SPAM);
            assertThat(List.of(again.leadId(), again.attached())).containsExactly(lead, true);
            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.SPAM);
            assertThat(inquiries(office, lead)).isEqualTo(2);
            assertThat(preview(office).disposition()).isEqualTo(Disposition.SPAM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lead_that_is_open_is_decided_again_when_its_person_writes_again(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = setAside(office, Choice.PAUSE);

            IntakeResult again = office.handIn(SELLER);

            assertThat(again.disposition()).isEqualTo(Disposition.ASSIGNED);
            assertThat(office.lead(lead).disposition()).isEqualTo(Disposition.ASSIGNED);
            assertThat(preview(office).disposition()).isEqualTo(Disposition.ASSIGNED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_throw_away_address_goes_to_the_deputy_while_the_sorter_is_away(TestDatabase database) {
        try (Office office = new Office(database)) {
            Submission first = Office.person("Una", "Known", "una@mailinator.com", "Una Ltd");
            Submission second = Office.person("Uno", "Known", "uno@mailinator.com", "Uno Ltd");

            IntakeResult before = office.handIn(first);
            office.dismiss("sorter");
            IntakeResult after = office.handIn(second);

            assertThat(List.of(before.disposition(), after.disposition())).containsOnly(Disposition.SPAM);
            assertThat(before.ownerId()).isEqualTo(office.userId("sorter"));
            assertThat(after.ownerId()).isEqualTo(office.userId("standin"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_contact_never_goes_to_an_owner_whom_the_account_has_left_in_the_meantime(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Kantwerk GmbH", "kantwerk.example", "rep");
            long west = office.userId("west");
            Snapshot known = office.knowledge().current();

            office.change(account, kantwerk -> kantwerk.giveTo(west, Office.NOW));

            assertThatThrownBy(() -> take(office, known)).isInstanceOf(KnowledgeOutdated.class);
            assertThat(take(office, office.knowledge().current()).ownerId()).isEqualTo(west);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_placed_under_an_account_that_turned_out_to_be_a_competitor_in_the_meantime(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Kantwerk GmbH", "kantwerk.example", "rep");
            Snapshot known = office.knowledge().current();

            office.change(account, kantwerk -> kantwerk.describe(COMPETITOR, Office.NOW));

            assertThatThrownBy(() -> take(office, known)).isInstanceOf(KnowledgeOutdated.class);
            assertThat(take(office, office.knowledge().current()).disposition()).isEqualTo(Disposition.COMPETITOR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_overlooked_by_an_account_that_came_while_he_was_decided_on(TestDatabase database) {
        try (Office office = new Office(database)) {
            Snapshot known = office.knowledge().current();

            long account = office.company("Kantwerk GmbH", "kantwerk.example", "rep");

            assertThatThrownBy(() -> take(office, known)).isInstanceOf(KnowledgeOutdated.class);
            assertThat(take(office, office.knowledge().current()).accountId()).isEqualTo(account);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_account_that_came_meanwhile_disturbs_nobody_whom_it_does_not_concern(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Kantwerk GmbH", "kantwerk.example", "rep");
            Snapshot known = office.knowledge().current();

            office.company("Birke & Erle", "birke.example", "rep");

            assertThat(take(office, known).accountId()).isEqualTo(account);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_the_account_that_no_rule_looks_at_disturbs_nobody(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Kantwerk GmbH", "kantwerk.example", "rep");
            Snapshot known = office.knowledge().current();

            office.change(account, kantwerk -> kantwerk.describe(CUSTOMER, Office.NOW));

            assertThat(take(office, known).accountId()).isEqualTo(account);
        }
    }

    private static IntakeResult take(Office office, Snapshot known) {
        return office.as(
                "rep",
                (beans, caller) -> beans.get(LeadDesk.class)
                        .take(List.of(new Arrival(ADA.checked(), Channel.API, caller.userId())), known)
                        .get(0));
    }

    private static long setAside(Office office, Choice choice) {
        long id = office.handIn(SELLER).leadId();
        Verdict verdict =
                new Verdict(choice, null, "He sells offers.", office.lead(id).version());
        Lead lead = office.as(
                "ops", (beans, caller) -> beans.get(LeadResolution.class).resolve(id, verdict, caller));
        return lead.id();
    }

    private static int inquiries(Office office, long lead) {
        return office.in(beans -> beans.get(Leads.class).inquiriesOf(lead).size());
    }

    private static IntakeResult preview(Office office) {
        return office.in(beans -> beans.get(PreviewDesk.class)
                .preview(List.of(SELLER.checked()), office.knowledge().current())
                .get(0));
    }
}
