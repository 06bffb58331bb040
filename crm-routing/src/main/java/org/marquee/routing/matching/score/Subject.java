package org.marquee.routing.matching.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.normalize.Phone;
import org.marquee.routing.matching.normalize.Place;
import org.marquee.routing.matching.normalize.WebHost;

/** A lead with everything that is compared, normalised once. */
record Subject(
        MatchSubject typed, NameParts names, boolean namesNothing, List<WebHost> hosts, Place place, String phone) {

    static Subject of(MatchSubject typed) {
        NameParts names = NameParts.of(typed.company());
        return new Subject(
                typed,
                names,
                names.saysNothing(),
                Stream.of(WebHost.ofEmail(typed.email()), WebHost.ofUrl(typed.website()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                Place.of(typed.street(), typed.city(), typed.state(), typed.postalCode(), typed.country()),
                Phone.key(typed.phone()));
    }

    /** Whether neither an address of the web nor a place nor a telephone is known. */
    boolean isNameOnly() {
        return hosts.isEmpty() && place.isUnknown() && phone.isEmpty();
    }
}
