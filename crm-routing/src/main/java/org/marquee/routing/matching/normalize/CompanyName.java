package org.marquee.routing.matching.normalize;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A company's name in the form that is compared.
 *
 * @param text as it was written
 * @param words without legal forms and particles, each in its one form, in order; empty if the text says nothing
 */
public record CompanyName(String text, List<String> words) {
    private static final int SHORTEST_JOINED = 5;

    /** Normalises {@code text}, which may be null. */
    public static CompanyName of(String text) {
        List<String> all = Words.of(text);
        List<String> core = LegalForms.strip(all);
        List<String> kept = (core.isEmpty() ? List.<String>of() : core)
                .stream()
                        .filter(word -> !CommonWords.isParticle(word))
                        .map(WordForms::of)
                        .toList();
        return new CompanyName(text == null ? "" : text, kept.isEmpty() ? core : kept);
    }

    /** Whether there is nothing to compare: no letters, only a legal form, or a text such as "n/a". */
    public boolean saysNothing() {
        return words.isEmpty()
                || CommonWords.isPlaceholder(key())
                || CommonWords.isPlaceholder(String.join(" ", Words.of(text)));
    }

    /** The words in order; equal for spellings of the same name. */
    public String key() {
        return String.join(" ", words);
    }

    /** The words in alphabetical order; equal whatever order they were typed in. */
    public String sortedKey() {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** The letters without spaces ("whatsapp"); empty if too few to tell anything. */
    public String joined() {
        String letters = String.join("", words);
        return letters.length() < SHORTEST_JOINED ? "" : letters;
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
        return telling.isEmpty() || telling.get(0).length() < 3 || CommonWords.isOrdinary(telling.get(0));
    }
}
