package org.marquee.governance.review;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A company's name is written in upper and lower case.
 *
 * <p>Found: {@code QUELLWERK GMBH}, {@code quellwerk gmbh}. Not found: {@code Quellwerk GmbH}; {@code BMW AG}, {@code 3M}
 * and {@code NVIDIA}, which are short enough to be written so; a name in a script without cases.
 */
final class NameInOneCase implements Standard {
    private static final int LONGEST_ABBREVIATION = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");

    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        String name = subject.name();
        if (!subject.hasCompanyName()) {
            return Optional.empty();
        }
        boolean hasUpper = name.codePoints().anyMatch(Character::isUpperCase);
        boolean hasLower = name.codePoints().anyMatch(Character::isLowerCase);
        if (hasUpper && !hasLower && longestWord(name) > LONGEST_ABBREVIATION) {
            return found("name", "The name is all in capitals; write it as the company does.");
        }
        return hasLower && !hasUpper
                ? found("name", "The name is all in small letters; write it as the company does.")
                : Optional.empty();
    }

    private static int longestWord(String name) {
        return BETWEEN_WORDS.splitAsStream(name).mapToInt(String::length).max().orElse(0);
    }
}
