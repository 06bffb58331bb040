package org.marquee.routing.intake.file;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.domain.problem.Invalid;

/** Which column of a file holds which field of a lead. */
final class Columns {
    private final List<String> names;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<LeadField, List<Integer>> places = new EnumMap<>(LeadField.class);

    /** As somebody has chosen, and for the others as their names say. */
    Columns(FileShape shape) {
        this(shape.columns(), shape.chosen());
    }

    /** Taken for what their names say. */
    Columns(List<String> names) {
        this(names, Map.of());
    }

    /** Columns without a name are passed over, as spreadsheets like to leave some. */
    private Columns(List<String> names, Map<Integer, String> chosen) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            String key = LeadField.keyOf(names.get(i));
            if (!key.isEmpty() && byKey.putIfAbsent(key, i) != null) {
                throw new Invalid("file", "The column '%s' is there twice.".formatted(names.get(i)));
            }
        }
        for (LeadField field : LeadField.values()) {
            Stream<Integer> byHand = chosen.keySet().stream()
                    .filter(place -> chosen.get(place).equals(field.fieldName()))
                    .sorted();
            Stream<Integer> byName = field.keys().stream()
                    .map(byKey::get)
                    .filter(Objects::nonNull)
                    .filter(place -> !chosen.containsKey(place));
            places.put(field, Stream.concat(byHand, byName).toList());
        }
    }

    /** Whether a row could make a lead. */
    boolean areEnough() {
        boolean named = has(LeadField.LAST_NAME) && (has(LeadField.COMPANY) || has(LeadField.PHONE));
        return has(LeadField.EMAIL) || named;
    }

    /** @throws Invalid if no row could make a lead */
    void requireEnough() {
        if (!areEnough()) {
            throw new Invalid(
                    "file",
                    "The header names neither an e-mail column nor a last name together with a company or phone column;"
                            + " what was read is: %s.".formatted(shortened(String.join(", ", names))));
        }
    }

    boolean has(LeadField field) {
        return !places.get(field).isEmpty();
    }

    /** Columns that mean nothing to us, in their order. */
    List<String> unknown() {
        List<Integer> used = places.values().stream().flatMap(List::stream).toList();
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .filter(i -> !used.contains(i) && !names.get(i).isBlank())
                .map(names::get)
                .toList();
    }

    /** How many columns mean something to us. */
    long known() {
        return places.values().stream().mapToLong(List::size).sum();
    }

    /** The field that a column holds; null for one that means nothing to us. */
    LeadField fieldOf(int column) {
        return places.entrySet().stream()
                .filter(place -> place.getValue().contains(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether the column is looked at only where a better one for the same field says nothing. */
    boolean isSpare(int column) {
        LeadField field = fieldOf(column);
        return field != null && places.get(field).get(0) != column;
    }

    int count() {
        return names.size();
    }

    /** What a row says of a field; null where it says nothing. */
    String value(LeadField field, List<String> cells) {
        return place(field, cells).map(cells::get).orElse(null);
    }

    /** The name of the column in which a row says something of a field; empty where none does. */
    Optional<String> nameOf(LeadField field, List<String> cells) {
        return place(field, cells).map(names::get);
    }

    private Optional<Integer> place(LeadField field, List<String> cells) {
        return places.get(field).stream()
                .filter(place -> !cells.get(place).isBlank())
                .findFirst();
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
