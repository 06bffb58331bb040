package org.marquee.routing.conversion;

import java.util.List;

/**
 * What operations changed when they decided on a lead; kept as JSON with their decision, so that it can be taken back.
 *
 * @param stood how the lead stood before
 * @param barred the accounts that were ruled out for it, which had not been before
 * @param taught the names and domains that were added with it, by id
 */
record Resolved(FormerPlace stood, List<Long> barred, List<Long> taught) {
    Resolved {
        barred = List.copyOf(barred);
        taught = List.copyOf(taught);
    }

    Resolved teaching(List<Long> aliases) {
        return new Resolved(stood, barred, aliases);
    }
}
