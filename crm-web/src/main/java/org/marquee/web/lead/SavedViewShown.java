package org.marquee.web.lead;

import java.io.Serializable;

/**
 * A saved view as a caller is shown it.
 *
 * @param question the query part of the list's address
 * @param pinned whether the caller has it above his list
 * @param owner the name of whoever keeps it; null when it is the caller
 */
public record SavedViewShown(
        long id, long version, String name, String question, boolean pinned, boolean shared, String owner)
        implements Serializable {
    public boolean isMine() {
        return owner == null;
    }
}
