package org.marquee.web.home;

import java.util.List;

/**
 * The leads on which clocks run, the first of them.
 *
 * @param total how many they are in all, as "114" or "1,000+"
 * @param address the list that holds all of them
 */
public record DueList(List<DueLead> first, String total, String address) {
    static final DueList NONE = new DueList(List.of(), "0", "");
}
