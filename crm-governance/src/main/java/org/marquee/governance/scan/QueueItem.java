package org.marquee.governance.scan;

import org.marquee.domain.duplicate.DuplicateGroup;
import org.marquee.domain.duplicate.DuplicatePair;

/**
 * One item of the queue: accounts that may be one company.
 *
 * @param likeliest of its pairs
 * @param one the name of the account with the lower id in that pair
 * @param other the name of the other one
 * @param accounts how many hang together
 */
public record QueueItem(DuplicateGroup group, DuplicatePair likeliest, String one, String other, int accounts) {
    /** Accounts that are not in the likeliest pair. */
    public int more() {
        return accounts - 2;
    }
}
