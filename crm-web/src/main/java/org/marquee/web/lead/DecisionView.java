package org.marquee.web.lead;

import java.time.Instant;
import java.util.List;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.lead.Disposition;
import org.marquee.routing.intake.LeadAnswer.MatchShown;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.routing.policy.StageResult;

/**
 * One decision about a lead, as far as the caller may see it; {@code decidedBy} is null when routing decided, {@code
 * weightsVersion} is 0 for the weights that come with the product.
 */
public record DecisionView(
        Long id,
        Trigger trigger,
        int policyVersion,
        int weightsVersion,
        Instant decidedAt,
        OwnerShown decidedBy,
        Disposition disposition,
        String reason,
        MatchShown match,
        List<StageResult> stages) {}
