package org.marquee.domain.territory;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A territory as the roster lists it.
 *
 * @param id of the territory
 * @param name for people
 * @param ownerId the user whose territory it is
 * @param industries only these, compared without case and punctuation; empty for all
 * @param minEmployees only companies of at least this size, or null
 * @param maxEmployees only companies of at most this size, or null
 * @param areas where it lies, at least one
 */
public record TerritoryEntry(
        long id,
        String name,
        long ownerId,
        Set<String> industries,
        Integer minEmployees,
        Integer maxEmployees,
        List<TerritoryArea> areas) {

    /** @throws IllegalArgumentException when name or areas are missing, or the sizes run backwards */
    public TerritoryEntry {
        if (Strings.nullToEmpty(name).isBlank()) {
            throw new IllegalArgumentException("A territory needs a name.");
        }
        if (areas == null || areas.isEmpty()) {
            throw new IllegalArgumentException("The territory \"%s\" covers no area.".formatted(name));
        }
        if (minEmployees != null && maxEmployees != null && minEmployees > maxEmployees) {
            throw new IllegalArgumentException("The territory \"%s\" wants at least %d and at most %d employees."
                    .formatted(name, minEmployees, maxEmployees));
        }
        industries = industries == null ? Set.of() : Set.copyOf(industries);
        areas = List.copyOf(areas);
    }

    /** A territory for every industry and size. */
    public static TerritoryEntry open(long id, String name, long ownerId, List<TerritoryArea> areas) {
        return new TerritoryEntry(id, name, ownerId, Set.of(), null, null, areas);
    }

    /** Whether industry and size fit; what is constrained must be known of the company. */
    public boolean admits(String industry, Integer employees) {
        return (industries.isEmpty() || TextKey.isAmong(industries, industry)) && admitsSize(employees);
    }

    /** How many constraints it has, 0 to 2; the more it has, the more it is meant for the company. */
    public int constraints() {
        return (industries.isEmpty() ? 0 : 1) + (hasSize() ? 1 : 0);
    }

    /** The constraints in words, such as {@code "industry software, at least 500 employees"}; empty without any. */
    String constraintsInWords() {
        List<String> words = new ArrayList<>();
        if (!industries.isEmpty()) {
            words.add("industry " + industries.stream().sorted().collect(Collectors.joining(" or ")));
        }
        if (minEmployees != null) {
            words.add("at least %d employees".formatted(minEmployees));
        }
        if (maxEmployees != null) {
            words.add("at most %d employees".formatted(maxEmployees));
        }
        return String.join(", ", words);
    }

    private boolean hasSize() {
        return minEmployees != null || maxEmployees != null;
    }

    private boolean admitsSize(Integer employees) {
        if (!hasSize()) {
            return true;
        }
        return employees != null
                && (minEmployees == null || employees >= minEmployees)
                && (maxEmployees == null || employees <= maxEmployees);
    }
}
