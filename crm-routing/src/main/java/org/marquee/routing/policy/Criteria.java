package org.marquee.routing.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.marquee.domain.territory.Countries;

/** Reads the lists of a policy into sets with a fixed order, so that the same policy is always the same JSON. */
final class Criteria {

    private Criteria() {}

    /** @throws IllegalArgumentException when one of them names no country */
    static Set<String> countries(Collection<String> written) {
        TreeSet<String> codes = new TreeSet<>();
        for (String country : written == null ? Set.<String>of() : written) {
            codes.add(Countries.iso2(country)
                    .orElseThrow(() ->
                            new IllegalArgumentException("\"%s\" is no country that is known.".formatted(country))));
        }
        return Collections.unmodifiableSet(codes);
    }

    static Set<String> words(Collection<String> written) {
        TreeSet<String> words = new TreeSet<>();
        for (String word : written == null ? Set.<String>of() : written) {
            if (word != null && !word.isBlank()) {
                words.add(word.strip());
            }
        }
        return Collections.unmodifiableSet(words);
    }
}
