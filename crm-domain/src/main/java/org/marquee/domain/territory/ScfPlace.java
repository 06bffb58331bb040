package org.marquee.domain.territory;

import java.util.List;

/**
 * A sectional center of the US post: all ZIP codes with the same first three digits.
 *
 * @param scf three digits
 * @param states codes of the states its ZIP codes lie in, nearly always one
 * @param mainCity where most of its ZIP codes lie
 * @param mainState the state of that city
 */
public record ScfPlace(String scf, List<String> states, String mainCity, String mainState) {

    public ScfPlace {
        states = List.copyOf(states);
    }
}
