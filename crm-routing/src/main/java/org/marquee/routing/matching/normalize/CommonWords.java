package org.marquee.routing.matching.normalize;

import java.util.Set;

/** Words that identify nobody: of everyday language, given names, company texts that are no company, departments. */
public final class CommonWords {
    private static final Set<String> ORDINARY = Tables.lines("ordinary_words.txt");
    private static final Set<String> GIVEN_NAMES = Tables.lines("given_names.txt");
    private static final Set<String> PLACEHOLDERS = Tables.lines("placeholder_names.txt");
    private static final Set<String> DEPARTMENTS = Tables.lines("department_words.txt");
    private static final Set<String> DESCRIPTIVE = Tables.lines("descriptive_words.txt");
    private static final Set<String> PARTICLES = Tables.lines("particles.txt");

    private CommonWords() {}

    /** Whether it is a word of everyday English or a given name, as in "Ring" or "Duo". */
    public static boolean isOrdinary(String word) {
        return ORDINARY.contains(word) || GIVEN_NAMES.contains(word);
    }

    /** Whether the whole company text says that there is no company, as in "self employed" or "n/a". */
    public static boolean isPlaceholder(String words) {
        return PLACEHOLDERS.contains(words);
    }

    static boolean isDepartment(String word) {
        return DEPARTMENTS.contains(word);
    }

    /** Whether a word can be added to a firm's name without making it another firm, as in "Group" or "International". */
    public static boolean isDescriptive(String word) {
        return DESCRIPTIVE.contains(word) || PARTICLES.contains(word);
    }

    /** Whether it is a country's name, which tells a firm's branch rather than another firm. */
    public static boolean isCountry(String word) {
        return Countries.isName(word);
    }

    /** Whether it only joins other words. */
    public static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }
}
