package org.marquee.web.lead;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.text.SearchText;

/** What the list of leads is asked for, as its address says it; a value stays text until the list is read. */
public final class LeadQuery implements Serializable {
    public static final String TEXT = "q";
    public static final String DISPOSITION = "disposition";
    public static final String OWNER = "owner";
    public static final String ACCOUNT = "account";
    public static final String CHANNEL = "channel";
    public static final String CLOCK = "clock";
    public static final String SINCE = "since";
    public static final String SORT = "sort";

    /** Names of columns, with dots between them. */
    public static final String COLUMNS = "c";

    /** The owner who asks himself, whoever that is. */
    public static final String ME = "me";

    private static final long serialVersionUID = 1L;

    /** The parameters that narrow the list, in the order of their chips. */
    static final List<String> FILTERS = List.of(TEXT, DISPOSITION, OWNER, ACCOUNT, CHANNEL, CLOCK, SINCE);

    private static final List<String> NAMES =
            Stream.concat(FILTERS.stream(), Stream.of(SORT, COLUMNS)).toList();

    private final LinkedHashMap<String, String> values;

    private LeadQuery(Map<String, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** Takes what it knows of the parameters of an address; blank ones ask for nothing. */
    public static LeadQuery of(Map<String, String> parameters) {
        LinkedHashMap<String, String> known = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = SearchText.orNull(parameters.get(name));
            if (value != null) {
                known.put(name, value);
            }
        }
        return new LeadQuery(known);
    }

    /** Reads what {@link #question} wrote. */
    public static LeadQuery parse(String question) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(question.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> parameters.put(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return of(parameters);
    }

    /** The same with another value. */
    LeadQuery with(String name, String value) {
        Map<String, String> parameters = new HashMap<>(values);
        parameters.put(name, value);
        return of(parameters);
    }

    /** Null where nothing is asked. */
    public String get(String name) {
        return values.get(name);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The query part of the address, always in the same order; empty when all leads are asked for. */
    public String question() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadQuery that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values);
    }
}
