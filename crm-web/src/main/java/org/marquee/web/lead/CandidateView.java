package org.marquee.web.lead;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.marquee.routing.matching.Evidence;
import org.marquee.web.account.AccountView;

/** An account that was weighed for a lead, which the caller sees, with what speaks for and against it. */
public record CandidateView(AccountView account, double probability, List<Evidence> evidence) {
    private static final String SAME_DOMAIN = "SAME_DOMAIN";
    private static final Set<String> AGAINST_DOMAIN = Set.of("FOREIGN_DOMAIN", "OTHER_DOMAIN");

    /** Where it is, as "Emeryville, US"; empty if that is not known. */
    public String getPlace() {
        return Places.of(account.profile().city(), account.profile().country());
    }

    /** The name of the account that was weighed against what was typed; null if none was. */
    public String nameWeighed(String typed) {
        return evidence.stream()
                .filter(piece -> typed != null && typed.equals(piece.leadValue()))
                .map(Evidence::accountValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is the account's domain that the person writes from. */
    public boolean isKnownByDomain() {
        return evidence.stream().anyMatch(piece -> piece.rule().equals(SAME_DOMAIN));
    }

    /** Whether the domain that the person writes from is another's, or the account is known by another. */
    public boolean isAgainstDomain() {
        return evidence.stream().anyMatch(piece -> AGAINST_DOMAIN.contains(piece.rule()));
    }
}
