package org.marquee.routing.matching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.normalize.Place;

/**
 * The address. The same postal code or city speaks for the account; another city or country a little against, unless
 * the account is part of an umbrella or the domain is its own: such firms are in many places.
 */
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
        if (same(lead.country(), account.country())) {
            found.add(
                    Rule.evidence(Signal.SAME_COUNTRY, lead.country(), account.country(), "The country is the same."));
        }
        speaksFor(lead, account)
                .or(() -> isInManyPlaces(comparison) ? Optional.empty() : speaksAgainst(lead, account))
                .ifPresent(found::add);
        return found;
    }

    private static Optional<Evidence> speaksFor(Place lead, Place account) {
        if (differ(lead.country(), account.country())) {
            return Optional.empty();
        }
        if (same(lead.postalCode(), account.postalCode())) {
            String sentence = "The postal code " + account.postalCode() + " is the same.";
            return Optional.of(
                    Rule.evidence(Signal.SAME_POSTAL_CODE, lead.postalCode(), account.postalCode(), sentence));
        }
        return same(lead.city(), account.city()) && !differ(lead.state(), account.state())
                ? Optional.of(Rule.evidence(Signal.SAME_CITY, lead.city(), account.city(), "The city is the same."))
                : Optional.empty();
    }

    private static Optional<Evidence> speaksAgainst(Place lead, Place account) {
        if (differ(lead.country(), account.country())) {
            return Optional.of(Rule.evidence(
                    Signal.OTHER_COUNTRY, lead.country(), account.country(), "The account is in another country."));
        }
        return differ(lead.city(), account.city())
                ? Optional.of(Rule.evidence(
                        Signal.OTHER_CITY, lead.city(), account.city(), "The account is in another city."))
                : Optional.empty();
    }

    private static boolean isInManyPlaces(Comparison comparison) {
        return comparison.isOfUmbrella() || comparison.groupOwnsDomain();
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }
}
