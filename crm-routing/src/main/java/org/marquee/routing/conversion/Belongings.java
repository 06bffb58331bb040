package org.marquee.routing.conversion;

import java.util.List;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.PersonKey;
import org.marquee.domain.partner.Referral;

/** What hangs on a lead that waited, and stops or goes along when something becomes of it. */
public record Belongings(
        List<PersonKey> keys, List<Inquiry> inquiries, List<LeadClock> runningClocks, List<Referral> openReferrals) {
    /** Those of a lead that is new. */
    public static final Belongings NONE = new Belongings(List.of(), List.of(), List.of(), List.of());
}
