package org.marquee.web.home;

import java.util.Locale;
import org.marquee.domain.paging.Slice;

/**
 * How much of something waits.
 *
 * @param kind what it is; its words stand in the bundle under {@code home.tile.kind}
 * @param address the list that holds what is counted
 * @param count how many, as far as they are counted
 * @param capped whether there are more
 */
public record Tile(String kind, String address, int count, boolean capped) {
    static Tile of(String kind, String address, Slice<?> waiting) {
        return new Tile(kind, address, waiting.shownTotal(), waiting.totalIsCapped());
    }

    /** As "12" or "1,000+". */
    public String number() {
        return String.format(Locale.ENGLISH, "%,d%s", count, capped ? "+" : "");
    }
}
