package org.marquee.routing.matching.score;

import java.util.ArrayList;
import java.util.List;
import org.marquee.routing.matching.normalize.Place;

/**
 * The address. The same street, postal code or city speaks for the account; another one a little against, unless the
 * account is part of an umbrella or the domain is its own: such firms are in many places.
 */
final class PlaceRule implements Rule {

    @Override
    public List<Finding> weigh(Comparison comparison) {
        Place lead = comparison.subject().place();
        if (lead.isUnknown()) {
            return List.of();
        }
        Place account = comparison.account().place();
        List<Finding> found = new ArrayList<>(speaksFor(comparison, lead, account));
        boolean isInManyPlaces = comparison.isOfUmbrella() || comparison.groupOwnsDomain();
        if (!isInManyPlaces) {
            found.addAll(speaksAgainst(comparison, lead, account));
        }
        return found;
    }

    private static List<Finding> speaksFor(Comparison comparison, Place lead, Place account) {
        List<Finding> found = new ArrayList<>();
        if (same(lead.street(), account.street())) {
            found.add(says(comparison, Signal.SAME_STREET, lead.street(), account.street()));
        }
        if (same(lead.country(), account.country())) {
            found.add(says(comparison, Signal.SAME_COUNTRY, lead.country(), account.country()));
        }
        if (differ(lead.country(), account.country())) {
            return found;
        }
        if (same(lead.postalCode(), account.postalCode())) {
            found.add(says(comparison, Signal.SAME_POSTAL_CODE, lead.postalCode(), account.postalCode()));
        } else if (same(lead.city(), account.city()) && !differ(lead.state(), account.state())) {
            found.add(says(comparison, Signal.SAME_CITY, lead.city(), account.city()));
        }
        return found;
    }

    /** The widest that differs, as what is within it then differs, too. */
    private static List<Finding> speaksAgainst(Comparison comparison, Place lead, Place account) {
        if (same(lead.postalCode(), account.postalCode()) && !differ(lead.country(), account.country())) {
            return List.of();
        }
        if (differ(lead.country(), account.country())) {
            return List.of(says(comparison, Signal.OTHER_COUNTRY, lead.country(), account.country()));
        }
        if (differ(lead.state(), account.state())) {
            return List.of(says(comparison, Signal.OTHER_STATE, lead.state(), account.state()));
        }
        if (differ(lead.city(), account.city())) {
            return List.of(says(comparison, Signal.OTHER_CITY, lead.city(), account.city()));
        }
        return differ(lead.postalCode(), account.postalCode())
                ? List.of(says(comparison, Signal.OTHER_POSTAL_CODE, lead.postalCode(), account.postalCode()))
                : List.of();
    }

    private static Finding says(Comparison comparison, Signal signal, String lead, String account) {
        return Finding.of(comparison, signal, lead, account, () -> sentence(signal, account));
    }

    private static String sentence(Signal signal, String account) {
        return switch (signal) {
            case SAME_STREET -> "The street address is the same.";
            case SAME_POSTAL_CODE -> "The postal code " + account + " is the same.";
            case SAME_CITY -> "The city is the same.";
            case SAME_COUNTRY -> "The country is the same.";
            case OTHER_COUNTRY -> "The countries are different.";
            case OTHER_STATE -> "The states are different.";
            case OTHER_CITY -> "The cities are different.";
            case OTHER_POSTAL_CODE -> "The postal codes are different.";
            default -> throw new IllegalArgumentException(signal + " is not about a place.");
        };
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }
}
