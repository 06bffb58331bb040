package org.marquee.web.api.paging;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.marquee.domain.paging.After;
import org.marquee.domain.problem.Invalid;

/** Which page a caller asks for; taken as a {@code @BeanParam}. */
public class PageRequest {
    private static final int MOST = 500;
    private static final int USUAL = 50;

    private final String limit;
    private final String cursor;
    private final String sort;

    public PageRequest(
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor, @QueryParam("sort") String sort) {
        this.limit = limit;
        this.cursor = cursor;
        this.sort = sort;
    }

    /**
     * How many items, 1 to 500; 50 unless said.
     *
     * @throws Invalid when it is something else
     */
    public int limit() {
        if (limit == null || limit.isBlank()) {
            return USUAL;
        }
        if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new Invalid("limit", "must be a whole number from 1 to " + MOST);
        }
        return Integer.parseInt(limit);
    }

    /** The order asked for, as {@code name} or {@code -createdAt}; the resource says which it knows. */
    public Optional<String> sort() {
        return Optional.ofNullable(sort).filter(text -> !text.isBlank());
    }

    /**
     * Where the page starts; null for the first one, as repositories take it.
     *
     * @throws Invalid when it is not a cursor of a list in this order
     */
    public After after(String order) {
        return cursor == null || cursor.isBlank() ? null : Cursor.decode(cursor, order);
    }
}
