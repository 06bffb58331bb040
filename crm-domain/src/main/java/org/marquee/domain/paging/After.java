package org.marquee.domain.paging;

import java.time.DateTimeException;
import java.time.Instant;
import org.marquee.domain.problem.Invalid;

/**
 * Where the next page starts: behind the row with this sort value and id.
 *
 * @param sortValue the value the list is sorted by, in its text form; null when it is sorted by id alone
 */
public record After(String sortValue, long id) {
    /** Databases know no longer times than these. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * The sort value of a list that is sorted by a number.
     *
     * @throws Invalid when it is none, since no list gave it out
     */
    public int number() {
        try {
            return Integer.parseInt(String.valueOf(sortValue));
        } catch (NumberFormatException tampered) {
            throw notOurs();
        }
    }

    /**
     * The sort value of a list that is sorted by time.
     *
     * @throws Invalid when it is none, since no list gave it out
     */
    public Instant instant() {
        try {
            Instant instant = Instant.parse(String.valueOf(sortValue));
            if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
                throw notOurs();
            }
            return instant;
        } catch (DateTimeException tampered) {
            throw notOurs();
        }
    }

    /**
     * The place of the last row in a list that is counted from 0 to {@code most}.
     *
     * @throws Invalid when it is beyond, since no list gave it out
     */
    public int place(int most) {
        if (id < 0 || id > most) {
            throw notOurs();
        }
        return (int) id;
    }

    private static Invalid notOurs() {
        return new Invalid("cursor", "is not a cursor of this list; start again without one");
    }
}
