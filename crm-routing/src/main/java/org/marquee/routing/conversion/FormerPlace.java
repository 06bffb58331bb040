package org.marquee.routing.conversion;

import java.util.List;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.ReviewCause;
import org.marquee.domain.partner.Referral;

/**
 * How a lead stood before a decision that can be taken back; kept as JSON with it.
 *
 * @param cause why operations were to look at it; null if they never were
 * @param clocks that ran, by id
 * @param referrals that were open, likewise
 */
record FormerPlace(
        Disposition disposition,
        String reason,
        long ownerId,
        Long territoryId,
        Long partnerId,
        ReviewCause cause,
        List<Long> clocks,
        List<Long> referrals) {
    static FormerPlace of(Lead lead, Belongings following) {
        return new FormerPlace(
                lead.disposition(),
                lead.reason(),
                lead.ownerId(),
                lead.territoryId(),
                lead.partnerId(),
                lead.reviewCause(),
                following.runningClocks().stream().map(LeadClock::id).toList(),
                following.openReferrals().stream().map(Referral::id).toList());
    }
}
