package org.marquee.routing.matching.score;

import java.util.ArrayList;
import java.util.List;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.normalize.Place;

/** The address. The same postal code or city speaks for the account; another city or country a little against, unless the domain tells that it is the same firm, which may have many. */
final class PlaceRule implements Rule {

    @Override
    public List<Evidence> weigh(Comparison comparison) {
        Place lead = comparison.subject().place();
        Place account = comparison.account().place();
        List<Evidence> found = new ArrayList<>();
        if (same(lead.street(), account.street())) {
            found.add(Rule.evidence(
                    Signal.SAME_STREET, lead.street(), account.street(), "The street address is the same."));
        }
        boolean sameFirm = comparison.groupOwnsDomain();
        if (differ(lead.country(), account.country())) {
            if (sameFirm) {
                return found;
            }
            found.add(Rule.evidence(
                    Signal.OTHER_COUNTRY, lead.country(), account.country(), "The account is in another country."));
        } else if (same(lead.postalCode(), account.postalCode())) {
            found.add(Rule.evidence(
                    Signal.SAME_POSTAL_CODE,
                    lead.postalCode(),
                    account.postalCode(),
                    "The postal code " + lead.postalCode() + " is the same."));
        } else if (same(lead.city(), account.city()) && !differ(lead.state(), account.state())) {
            found.add(Rule.evidence(Signal.SAME_CITY, lead.city(), account.city(), "The city is the same."));
        } else if (!sameFirm && differ(lead.city(), account.city())) {
            found.add(Rule.evidence(Signal.OTHER_CITY, lead.city(), account.city(), "The account is in another city."));
        }
        return found;
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }
}
