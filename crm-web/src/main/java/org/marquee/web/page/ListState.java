package org.marquee.web.page;

import com.google.common.collect.ImmutableList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.text.SearchText;

/**
 * What the address of a list asks for, so that every state of the list can be shared; each filter is shown as a chip that
 * a link takes off.
 *
 * @param path as {@code /lead/list.xhtml}
 */
public record ListState(String path, List<Filter> filters) {
    public ListState {
        filters = List.copyOf(filters);
    }

    /** One parameter of the address; {@code words} are what its chip says, null if it has none, as a sort order. */
    public record Filter(String name, String value, String words) {
        String parameter() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** A filter in words and the address of the list without it. */
    public record Chip(String words, String without) {}

    /** The whole list. */
    public static ListState of(String path) {
        return new ListState(path, List.of());
    }

    /** Narrowed further; a blank value leaves everything as it is. */
    public ListState filter(String name, String value, String words) {
        return SearchText.orNull(value) == null
                ? this
                : new ListState(
                        path,
                        ImmutableList.<Filter>builder()
                                .addAll(filters)
                                .add(new Filter(name, value.strip(), words))
                                .build());
    }

    /** Carried from page to page without a chip; a blank value is left out. */
    public ListState keep(String name, String value) {
        return filter(name, value, null);
    }

    public List<Chip> getChips() {
        return filters.stream()
                .filter(filter -> filter.words() != null)
                .map(filter ->
                        new Chip(filter.words(), address(filters.stream().filter(other -> !other.equals(filter)))))
                .toList();
    }

    public boolean isNarrowed() {
        return filters.stream().anyMatch(filter -> filter.words() != null);
    }

    /** Of the first page. */
    public String getAddress() {
        return address(filters.stream());
    }

    /** Of the same list with one more parameter, as the cursor of a page. */
    public String with(String name, String value) {
        return address(Stream.concat(
                filters.stream().filter(filter -> !filter.name().equals(name)),
                Stream.of(new Filter(name, value, null))));
    }

    private String address(Stream<Filter> of) {
        String query = of.map(Filter::parameter).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
