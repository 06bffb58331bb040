package org.marquee.routing.matching.normalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A company's name in the form that is compared.
 *
 * @param text as it was written
 * @param words without legal forms and particles, each in its one form, in order; empty if the text says nothing
 * @param joined the same words as they were spelt, without spaces ("whatsapp"); empty if too short to tell anything
 * @param initials the first letters of three words or more ("ibm"); otherwise empty
 * @param core the words as they were typed, particles too, without the legal form
 * @param legalForm the legal form that was left out, as words in one ("gmbh co kg"); empty if there is none
 * @param acronyms the first letters of its words, with and without particles and legal form, of two words or more
 * @param isWeak the name alone identifies nobody: a single everyday word or given name, or two letters
 * @param saysNothing no letters, only a legal form, or a text such as "n/a"
 */
public record CompanyName(
        String text,
        List<String> words,
        String joined,
        String initials,
        String core,
        String legalForm,
        List<String> acronyms,
        boolean isWeak,
        boolean saysNothing) {
    private static final int SHORTEST_JOINED = 5;
    /** What registries append to a name, as in "Acme Inc. /DE/". */
    private static final Pattern REGISTRY_MARK = Pattern.compile("(?<=[\\s.])/[A-Za-z]{2,4}/?\\s*$");
    /** An article or preposition of French or Italian within a name, as in "Université d'Orléans". */
    private static final Pattern ELISION =
            Pattern.compile("(?<=[\\s(])(?:[dl]|qu|(?:d|n|s)?[aeu]ll)['\u2019](?=\\p{L})", Pattern.CASE_INSENSITIVE);

    /** Normalises {@code text}, which may be null. */
    public static CompanyName of(String text) {
        String bounded = text == null ? "" : text.substring(0, Math.min(text.length(), Words.LONGEST_TEXT));
        List<String> typed = Words.of(plain(bounded));
        List<String> core = LegalForms.strip(typed);
        List<String> telling = withoutParticles(core);
        List<String> kept = telling.isEmpty() ? core : telling;
        List<String> words = kept.stream().map(WordForms::of).toList();
        String letters = String.join("", kept);
        return new CompanyName(
                bounded,
                words,
                letters.length() < SHORTEST_JOINED ? "" : letters,
                initials(words),
                String.join(" ", core),
                String.join(" ", typed.subList(typed.size() - after(typed, core), typed.size())),
                acronyms(List.of(kept, core, typed)),
                isWeak(words),
                kept.isEmpty()
                        || CommonWords.isPlaceholder(String.join(" ", typed))
                        || CommonWords.isPlaceholder(String.join(" ", kept)));
    }

    /** Few names have what is left out here, and looking for it takes time. */
    private static String plain(String text) {
        String bare = text.indexOf('/') < 0 ? text : REGISTRY_MARK.matcher(text).replaceAll("");
        return bare.indexOf('\'') < 0 && bare.indexOf('\u2019') < 0
                ? bare
                : ELISION.matcher(bare).replaceAll("");
    }

    /** All its letters in a row: of its words in their one form, as they were spelt, and with particles. */
    public Set<String> letters() {
        return Stream.of(String.join("", words), joined, core.replace(" ", ""))
                .filter(letters -> !letters.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same where the first letters are no initials, as in "DIS - US - Pixar". */
    public CompanyName withoutInitials() {
        return new CompanyName(text, words, joined, "", core, legalForm, List.of(), isWeak, saysNothing);
    }

    /** A letter at the edge joins nothing, as in "Big W" and "E.DIS". */
    private static List<String> withoutParticles(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> {
                    boolean isEdge = i == 0 || i == words.size() - 1;
                    return !CommonWords.isParticle(words.get(i))
                            || (isEdge && words.get(i).length() == 1);
                })
                .mapToObj(words::get)
                .toList();
    }

    private static int after(List<String> typed, List<String> core) {
        int at = core.isEmpty() ? 0 : Collections.indexOfSubList(typed, core);
        return typed.size() - at - core.size();
    }

    private static List<String> acronyms(List<List<String>> forms) {
        List<String> acronyms = new ArrayList<>(forms.size());
        for (List<String> form : forms) {
            String letters = firstLetters(form);
            if (letters.length() > 1 && !acronyms.contains(letters)) {
                acronyms.add(letters);
            }
        }
        return List.copyOf(acronyms);
    }

    private static String initials(List<String> words) {
        return words.size() < 3 ? "" : firstLetters(words);
    }

    private static String firstLetters(List<String> words) {
        StringBuilder letters = new StringBuilder(words.size());
        words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    private static boolean isWeak(List<String> words) {
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
