package org.marquee.web.contact;

import org.marquee.domain.problem.Invalid;
import org.marquee.web.api.paging.PageRequest;

/** The one order in which lists of contacts come. */
final class ContactOrder {
    private static final String BY_TYPE = "type";

    private ContactOrder() {}

    /**
     * Its name.
     *
     * @throws Invalid when another order is asked for
     */
    static String of(PageRequest page) {
        page.sort().filter(sort -> !sort.equals(BY_TYPE)).ifPresent(sort -> {
            throw new Invalid("sort", "Contacts are sorted by type.");
        });
        return BY_TYPE;
    }
}
