package org.marquee.web.page;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/**
 * Which columns a list shows besides its first one: those of its address, else those that were chosen last in this
 * browser, else the usual ones. In an address they stand as {@code c=OWNER.PLACE}, or one by one.
 *
 * @param all in their order
 */
public record Columns<E extends Enum<E>>(List<E> all, Set<E> shown) {
    /** Their name in an address. */
    public static final String PARAMETER = "c";

    private static final Splitter DOTS = Splitter.on('.').omitEmptyStrings();

    public Columns {
        all = List.copyOf(all);
        shown = Set.copyOf(shown);
    }

    /** What the present address names; null if it names none. */
    public static String asked() {
        String[] chosen = Faces.getRequestParameterValues(PARAMETER);
        return chosen == null ? null : String.join(".", chosen);
    }

    /**
     * What somebody chose among the columns is kept by the page in his browser; another's view or address changes nothing
     * there.
     *
     * @param asked may come from a view, or be null
     */
    public static <E extends Enum<E>> Columns<E> of(String list, String asked, Class<E> columns, Set<E> usual) {
        String kept = asked == null ? Faces.getRequestCookie("marquee-columns-" + list) : asked;
        return chosen(kept, columns, usual);
    }

    /** Those of the names that are columns; the usual ones when none is. */
    static <E extends Enum<E>> Columns<E> chosen(String names, Class<E> columns, Set<E> usual) {
        List<String> wanted = DOTS.splitToList(Strings.nullToEmpty(names));
        List<E> all = List.of(columns.getEnumConstants());
        Set<E> shown =
                all.stream().filter(column -> wanted.contains(column.name())).collect(Collectors.toSet());
        return new Columns<>(all, shown.isEmpty() ? usual : shown);
    }

    /** As they stand in an address. */
    public String names() {
        return shown.stream().map(Enum::name).sorted().collect(Collectors.joining("."));
    }

    public boolean shows(String column) {
        return shown.stream().anyMatch(one -> one.name().equals(column));
    }
}
