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
 * @param overdue how many of them wait longer than they should
 */
public record Tile(String kind, String address, int count, boolean capped, int overdue) {
    static Tile of(String kind, String address, Slice<?> waiting) {
        return of(kind, address, waiting, 0);
    }

    static Tile of(String kind, String address, Slice<?> waiting, int overdue) {
        return new Tile(kind, address, waiting.shownTotal(), waiting.totalIsCapped(), overdue);
    }

    /** The same, with another page that holds what is counted. */
    Tile leadingTo(String page) {
        return new Tile(kind, page, count, capped, overdue);
    }

    /** As "12" or "1,000+". */
    public String number() {
        return number(count, capped);
    }

    /** How many there are in all, in the same form. */
    static String number(Slice<?> of) {
        return number(of.shownTotal(), of.totalIsCapped());
    }

    private static String number(int count, boolean capped) {
        return String.format(Locale.ENGLISH, "%,d%s", count, capped ? "+" : "");
    }
}
