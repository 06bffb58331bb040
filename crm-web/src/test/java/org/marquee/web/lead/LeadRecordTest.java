package org.marquee.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.intake.IntakeResult.Due;
import org.marquee.routing.intake.LeadAnswer.AccountShown;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.routing.intake.LeadAnswer.Ref;

class LeadRecordTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00.123456Z");
    private static final Submission ADA = new Submission(
            "Ada",
            "Byron",
            "ada@quellwerk.de",
            "Quellwerk",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "DE",
            null,
            12,
            new BigDecimal("1000.5"),
            null,
            null,
            null,
            "Call me.");

    @Test
    void is_the_same_when_it_is_given_again_to_who_asks_twice() {
        LeadView lead = new LeadView(
                5,
                2,
                ADA,
                Disposition.CONVERTED,
                "A rep is in touch.",
                new OwnerShown("rep.emea", "Erika Muster"),
                new AccountShown(7, "Quellwerk GmbH", null),
                new Ref(11),
                NOW,
                NOW);
        LeadRecord first = new LeadRecord(
                lead,
                new Ref(3),
                List.of(new Due("FIRST_TOUCH", NOW)),
                List.of(new LeadRecord.InquiryView(1, "API", null, null, null, "Call me.", NOW)));

        assertThat(StoredJson.read(StoredJson.write(first), LeadRecord.class)).isEqualTo(first);
    }
}
