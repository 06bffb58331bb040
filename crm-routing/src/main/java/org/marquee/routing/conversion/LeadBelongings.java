package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.PersonKey;
import org.marquee.domain.lead.PersonKeys;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.partner.Referral;

/** Loads the belongings of leads, of many with as few questions as of one. */
@ApplicationScoped
public class LeadBelongings {
    @Inject
    private PersonKeys personKeys;

    @Inject
    private Leads leads;

    @Inject
    private LeadClocks clocks;

    @Inject
    private Partners partners;

    /** Of a lead that is not new. */
    public Belongings of(long leadId) {
        return of(List.of(leadId)).get(leadId);
    }

    /** By lead, one for each. */
    public Map<Long, Belongings> of(Collection<Long> leadIds) {
        Map<Long, List<PersonKey>> keys = personKeys.ofLeads(leadIds);
        Map<Long, List<Inquiry>> inquiries = leads.inquiriesOf(leadIds);
        Map<Long, List<LeadClock>> running = clocks.runningFor(leadIds);
        Map<Long, List<Referral>> referrals = partners.openReferralsOf(leadIds);
        return leadIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Belongings(
                                keys.getOrDefault(id, List.of()),
                                inquiries.getOrDefault(id, List.of()),
                                running.getOrDefault(id, List.of()),
                                referrals.getOrDefault(id, List.of()))));
    }
}
