package org.marquee.web.lead;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the list of leads, in their order, besides the person's. */
public enum LeadColumn {
    COMPANY,
    JOB_TITLE,
    DISPOSITION,
    CLOCK,
    ACCOUNT,
    OWNER,
    COUNTRY,
    SOURCE,
    REASON,
    RECEIVED;

    /** Those that are shown to whoever chose nothing. */
    static final Set<LeadColumn> USUAL = EnumSet.of(COMPANY, DISPOSITION, CLOCK, ACCOUNT, OWNER, RECEIVED);

    /** Those of the names that are columns; the usual ones when none is. */
    static Set<LeadColumn> chosen(Stream<String> names) {
        List<String> wanted = names.toList();
        Set<LeadColumn> chosen = Stream.of(values())
                .filter(column -> wanted.contains(column.name()))
                .collect(Collectors.toSet());
        return chosen.isEmpty() ? USUAL : chosen;
    }
}
