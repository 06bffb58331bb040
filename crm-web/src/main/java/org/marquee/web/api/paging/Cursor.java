package org.marquee.web.api.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.marquee.domain.paging.After;
import org.marquee.domain.problem.Invalid;
import org.marquee.web.api.json.Json;

/**
 * The place behind which the next page starts, as it travels. Opaque to callers; it opens nothing, because the page
 * behind it is filtered for the caller like the first.
 *
 * @param order the order the list was in; a cursor is good for that order only
 */
record Cursor(String order, String value, long id) {
    private static final int LONGEST = 4_000;

    static String encode(String order, After place) {
        try {
            byte[] json = Json.MAPPER.writeValueAsBytes(new Cursor(order, place.sortValue(), place.id()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Text always becomes JSON.", impossible);
        }
    }

    /**
     * Reads a cursor that a list in this order gave out.
     *
     * @throws Invalid when none did
     */
    static After decode(String text, String order) {
        Cursor cursor = parse(text);
        if (cursor == null || !order.equals(cursor.order()) || !isStorable(cursor.value())) {
            throw notOurs();
        }
        return new After(cursor.value(), cursor.id());
    }

    /** PostgreSQL takes no NUL, not even to compare with. */
    private static boolean isStorable(String value) {
        return value == null || value.indexOf('\0') < 0;
    }

    private static Cursor parse(String text) {
        if (text.length() > LONGEST) {
            throw notOurs();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(text);
            return Json.MAPPER.readValue(new String(json, StandardCharsets.UTF_8), Cursor.class);
        } catch (IllegalArgumentException | JsonProcessingException tampered) {
            throw notOurs();
        }
    }

    private static Invalid notOurs() {
        return new Invalid("cursor", "is not a cursor of this list in this order; start again without one");
    }
}
