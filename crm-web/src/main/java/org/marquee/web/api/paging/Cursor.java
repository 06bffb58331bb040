package org.marquee.web.api.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.Invalid;
import org.marquee.web.api.json.Json;

/**
 * The place in a sorted list behind which the next page starts: the values of the row's sort keys. Opaque to callers;
 * it opens nothing, because the page behind it is filtered for the caller like the first.
 *
 * @param sort the order the list was in; a cursor is good for that order only
 * @param keys the sort keys of the last row as text, the id last; a key may be null
 */
public record Cursor(String sort, List<String> keys) {
    private static final int LONGEST = 2_000;

    public Cursor {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }

    /** The form in which it travels. */
    public String encode() {
        try {
            byte[] json = Json.MAPPER.writeValueAsBytes(this);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Text always becomes JSON.", impossible);
        }
    }

    /**
     * Reads a cursor that this list gave out.
     *
     * @throws Invalid when it was not given out by a list in this order
     */
    public static Cursor decode(String text, String sort) {
        Cursor cursor = parse(text);
        if (!sort.equals(cursor.sort())) {
            throw new Invalid("cursor", "belongs to a list in another order");
        }
        return cursor;
    }

    /**
     * The id that the keys end with.
     *
     * @throws Invalid when there is none
     */
    public long id() {
        try {
            return Long.parseLong(keys.get(keys.size() - 1));
        } catch (NumberFormatException | IndexOutOfBoundsException tampered) {
            throw notOurs();
        }
    }

    private static Cursor parse(String text) {
        if (text.length() > LONGEST) {
            throw notOurs();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(text);
            Cursor cursor = Json.MAPPER.readValue(new String(json, StandardCharsets.UTF_8), Cursor.class);
            return Optional.ofNullable(cursor).orElseThrow(Cursor::notOurs);
        } catch (IllegalArgumentException | JsonProcessingException tampered) {
            throw notOurs();
        }
    }

    private static Invalid notOurs() {
        return new Invalid("cursor", "is not a cursor of this list; start again without one");
    }
}
