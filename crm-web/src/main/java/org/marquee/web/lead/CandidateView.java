package org.marquee.web.lead;

import java.util.List;
import org.marquee.routing.matching.Evidence;
import org.marquee.web.account.AccountView;

/** An account that was weighed for a lead, which the caller sees, with what speaks for and against it. */
public record CandidateView(AccountView account, double probability, List<Evidence> evidence) {
    private static final String SAME_DOMAIN = "SAME_DOMAIN";

    /** Where it is, as "Emeryville, US"; empty if that is not known. */
    public String getPlace() {
        return Places.of(account.profile().city(), account.profile().country());
    }

    /** Whether it is the account's domain that the person writes from. */
    public boolean isKnownByDomain() {
        return evidence.stream().anyMatch(piece -> piece.rule().equals(SAME_DOMAIN));
    }
}
