package org.marquee.routing.matching.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names that a company text may contain: the whole, the text without a department or place ("Acme - R&amp;D",
 * "Acme (Chester)"), and the parts between commas or dashes ("Institute of Genetics, Academy of Sciences").
 *
 * @param whole the text as one name
 * @param bare the text without the parts that are departments or in brackets; equal to {@code whole} if there are none
 * @param parts the other parts that may be names of their own
 */
public record NameParts(CompanyName whole, CompanyName bare, List<CompanyName> parts) {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-\u2013\u2014|/]\\s+|,\\s+|;\\s*");

    /** Splits {@code text}, which may be null. */
    public static NameParts of(String text) {
        String bounded = text == null ? "" : text.substring(0, Math.min(text.length(), Words.LONGEST_TEXT));
        CompanyName whole = CompanyName.of(bounded);
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(BRACKETS.matcher(bounded).replaceAll(" "), 6)) {
            if (!isDepartment(part)) {
                parts.add(part.strip());
            }
        }
        String rest = String.join(", ", parts);
        CompanyName bare = rest.equals(bounded) ? whole : CompanyName.of(rest);
        List<CompanyName> names = parts.size() < 2
                ? List.of()
                : parts.stream()
                        .map(CompanyName::of)
                        .filter(name -> !name.saysNothing())
                        .toList();
        return new NameParts(whole, bare.saysNothing() ? whole : bare, names);
    }

    /** Whether the text holds no company name at all. */
    public boolean saysNothing() {
        return whole.saysNothing();
    }

    private static boolean isDepartment(String part) {
        List<String> words = Words.of(part);
        return words.stream().allMatch(CommonWords::isDepartment);
    }
}
