package org.marquee.web.lead;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Submission;
import org.marquee.routing.intake.LeadAnswer.AccountShown;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.routing.intake.LeadAnswer.Ref;

/** A lead as a caller is shown it; whatever he may not see is null. */
public record LeadView(
        long id,
        long version,
        @JsonUnwrapped Submission submission,
        Disposition disposition,
        String reason,
        OwnerShown owner,
        AccountShown account,
        Ref contact,
        Instant createdAt,
        Instant updatedAt) {}
