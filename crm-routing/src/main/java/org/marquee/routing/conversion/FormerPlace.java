package org.marquee.routing.conversion;

import java.util.List;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.partner.Referral;

/**
 * How a lead stood before an approval drew it; kept as JSON with the decision that did.
 *
 * @param clocks that ran, by id
 * @param referrals that were open, likewise
 */
record FormerPlace(
        Disposition disposition,
        String reason,
        long ownerId,
        Long territoryId,
        Long partnerId,
        List<Long> clocks,
        List<Long> referrals) {
    static FormerPlace of(Lead lead, Belongings following) {
        return new FormerPlace(
                lead.disposition(),
                lead.reason(),
                lead.ownerId(),
                lead.territoryId(),
                lead.partnerId(),
                following.runningClocks().stream().map(LeadClock::id).toList(),
                following.openReferrals().stream().map(Referral::id).toList());
    }
}
