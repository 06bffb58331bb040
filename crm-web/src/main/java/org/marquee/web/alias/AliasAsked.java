package org.marquee.web.alias;

import java.util.Objects;
import java.util.stream.Stream;
import org.marquee.domain.text.SearchText;
import org.marquee.web.page.ListState;
import org.marquee.web.words.Words;

/**
 * What the address of the table asks for.
 *
 * @param accountId whose aliases; null for all that the caller sees
 * @param ended whether those that hold no more are shown, too
 */
record AliasAsked(Long accountId, String text, boolean ended) {
    ListState state() {
        String given = SearchText.orNull(text);
        return ListState.of("/alias/list.xhtml")
                .keep("account", accountId == null ? null : accountId.toString())
                .filter("q", given, given)
                .filter("ended", ended ? "true" : null, Words.of("aliases.ended"));
    }

    /** Whether it asks for less than everything. */
    boolean isNarrowed() {
        return Stream.of(accountId, SearchText.orNull(text)).anyMatch(Objects::nonNull);
    }
}
