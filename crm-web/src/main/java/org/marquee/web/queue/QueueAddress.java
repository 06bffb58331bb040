package org.marquee.web.queue;

import org.marquee.web.page.ListState;

/**
 * The addresses of a queue.
 *
 * @param narrowed its page, with what it is narrowed to
 */
public record QueueAddress(ListState narrowed) {
    /**
     * The queue with something opened.
     *
     * @param id what to open; null for the first one
     * @param from where the list begins; null for its beginning
     */
    public String opening(Long id, String from) {
        return state(id, from).getAddress();
    }

    /** The same after something was decided on, as the outcome of an action; {@code done} is its id, null if none was. */
    public String asRedirect(Long id, String from, Long done) {
        return state(id, from).keep("done", text(done)).with("faces-redirect", "true");
    }

    private ListState state(Long id, String from) {
        return narrowed.keep("id", text(id)).keep("from", from);
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }
}
