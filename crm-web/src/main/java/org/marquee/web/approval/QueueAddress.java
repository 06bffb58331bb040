package org.marquee.web.approval;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address of the approval queue.
 *
 * @param id the account to open; null for the first one
 * @param from where the list begins; null for its beginning
 * @param done the account that was just decided on; null if none was
 */
record QueueAddress(Long id, String from, Long done) {
    String asRedirect() {
        return Stream.of(part("id", id), part("from", from), part("done", done))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("", "/approval/queue.xhtml?faces-redirect=true", ""));
    }

    private static String part(String name, Object value) {
        return value == null ? null : "&" + name + "=" + value;
    }
}
