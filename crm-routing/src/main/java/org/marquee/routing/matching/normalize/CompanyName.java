package org.marquee.routing.matching.normalize;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A company's name in the form that is compared.
 *
 * @param text as it was written
 * @param words without legal forms and particles, each in its one form, in order; empty if the text says nothing
 * @param joined the same words as they were spelt, without spaces ("whatsapp"); empty if too short to tell anything
 * @param saysNothing no letters, only a legal form, or a text such as "n/a"
 */
public record CompanyName(String text, List<String> words, String joined, boolean saysNothing) {
    private static final int SHORTEST_JOINED = 5;
    /** What registries append to a name, as in "Acme Inc. /DE/". */
    private static final Pattern REGISTRY_MARK = Pattern.compile("(?<=[\\s.])/[A-Za-z]{2,4}/?\\s*$");

    /** Normalises {@code text}, which may be null. */
    public static CompanyName of(String text) {
        String bounded = text == null ? "" : text.substring(0, Math.min(text.length(), Words.LONGEST_TEXT));
        List<String> typed = Words.of(REGISTRY_MARK.matcher(bounded).replaceAll(""));
        List<String> core = LegalForms.strip(typed);
        List<String> telling =
                core.stream().filter(word -> !CommonWords.isParticle(word)).toList();
        List<String> kept = telling.isEmpty() ? core : telling;
        String letters = String.join("", kept);
        return new CompanyName(
                bounded,
                kept.stream().map(WordForms::of).toList(),
                letters.length() < SHORTEST_JOINED ? "" : letters,
                kept.isEmpty()
                        || CommonWords.isPlaceholder(String.join(" ", typed))
                        || CommonWords.isPlaceholder(String.join(" ", kept)));
    }

    /** The words in order; equal for spellings of the same name. */
    public String key() {
        return String.join(" ", words);
    }

    /** The words in alphabetical order; equal whatever order they were typed in. */
    public String sortedKey() {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** The first letters of three words or more ("ibm"); otherwise empty. */
    public String initials() {
        return words.size() < 3
                ? ""
                : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** Whether the name alone identifies nobody: a single everyday word or given name, or two letters. */
    public boolean isWeak() {
        List<String> telling =
                words.stream().filter(word -> !CommonWords.isDescriptive(word)).toList();
        if (telling.size() > 1) {
            return false;
        }
        return telling.isEmpty() || isTwoLetters(telling.get(0)) || CommonWords.isOrdinary(telling.get(0));
    }

    private static boolean isTwoLetters(String word) {
        return word.length() < 2 || (word.length() == 2 && word.chars().allMatch(Character::isLetter));
    }
}
