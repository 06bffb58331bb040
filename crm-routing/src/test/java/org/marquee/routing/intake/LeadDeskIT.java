package org.marquee.routing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Submission;
import org.marquee.routing.Office;
import org.marquee.routing.conversion.LeadResolution;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;

class LeadDeskIT {
    private static final Submission SELLER = Office.person("Sal", "Seller", "sal@offers.example", null);

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
                .preview(List.of(Screen.checked(SELLER)), office.knowledge().current())
                .get(0));
    }
}
