package org.marquee.web.review;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.text.SearchText;
import org.marquee.governance.review.LegalForms;

/**
 * Tells how one value reads beside another, for the eye; what decides is the matcher's evidence. Null says that either is
 * missing. {@code "Main St 5"} agrees with {@code "main st. 5"}, is near {@code "5 Main Street"} and differs from
 * {@code "High St 9"}.
 */
final class Resemblance {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final int TELLING = 4;
    private static final int LOCAL_DIGITS = 7;
    private static final int EXCHANGE = 6;
    private static final int AREA_OF_POST = 3;

    private Resemblance() {}

    /** Names agree whose legal forms alone differ, and are near where they share a telling word, if misspelt. */
    static Agreement name(String typed, String known) {
        return typed == null || known == null ? null : words(LegalForms.without(typed), LegalForms.without(known));
    }

    /** Texts are near that share a telling word, but for one slip, or that differ in their spaces only. */
    private static Agreement words(String typed, String known) {
        String one = SearchText.of(typed);
        String other = SearchText.of(known);
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        if (one.equals(other)) {
            return Agreement.AGREES;
        }
        boolean joined = one.replace(" ", "").equals(other.replace(" ", ""));
        return joined || sharesWord(one, other) ? Agreement.NEAR : Agreement.DIFFERS;
    }

    private static boolean sharesWord(String one, String other) {
        boolean same = Sets.intersection(split(one), split(other)).stream()
                .anyMatch(word -> word.length() >= TELLING || word.equals(one) || word.equals(other));
        return same
                || split(one).stream()
                        .anyMatch(word -> split(other).stream().anyMatch(known -> isMisspelt(word, known)));
    }

    /** Whether one letter is missing, too many or another, or two beside each other changed places. */
    private static boolean isMisspelt(String word, String known) {
        if (Math.min(word.length(), known.length()) < TELLING) {
            return false;
        }
        int before = Strings.commonPrefix(word, known).length();
        String rest = word.substring(before);
        String other = known.substring(before);
        int behind = Strings.commonSuffix(rest, other).length();
        String typed = rest.substring(0, rest.length() - behind);
        String meant = other.substring(0, other.length() - behind);
        boolean swapped = typed.length() == 2 && meant.contentEquals(new StringBuilder(typed).reverse());
        return swapped || Math.max(typed.length(), meant.length()) == 1;
    }

    private static Set<String> split(String text) {
        return new LinkedHashSet<>(WORDS.splitToList(text));
    }

    /** A domain agrees with those above and below it, and is near one that differs in its ending only. */
    static Agreement domain(Collection<WebDomain> typed, Collection<WebDomain> known) {
        if (typed.isEmpty() || known.isEmpty()) {
            return null;
        }
        if (typed.stream().anyMatch(one -> known.stream().anyMatch(other -> isWithin(one, other)))) {
            return Agreement.AGREES;
        }
        boolean near = typed.stream()
                .anyMatch(one -> known.stream().anyMatch(other -> stem(one).equals(stem(other))));
        return near ? Agreement.NEAR : Agreement.DIFFERS;
    }

    private static boolean isWithin(WebDomain one, WebDomain other) {
        return one.equals(other)
                || one.value().endsWith("." + other.value())
                || other.value().endsWith("." + one.value());
    }

    private static String stem(WebDomain domain) {
        return domain.value().substring(0, domain.value().indexOf('.'));
    }

    /** Numbers of one house begin alike; a country code or a zero may stand before them. */
    static Agreement phone(String typed, String known) {
        String one = CharMatcher.inRange('0', '9').retainFrom(orEmpty(typed));
        String other = CharMatcher.inRange('0', '9').retainFrom(orEmpty(known));
        if (one.length() < LOCAL_DIGITS || other.length() < LOCAL_DIGITS) {
            return null;
        }
        if (last(one).equals(last(other))) {
            return Agreement.AGREES;
        }
        String beginning = one.substring(0, EXCHANGE);
        return other.startsWith(beginning) ? Agreement.NEAR : Agreement.DIFFERS;
    }

    private static String last(String digits) {
        return digits.substring(digits.length() - LOCAL_DIGITS);
    }

    static Agreement street(String typed, String known) {
        return words(typed, known);
    }

    /** The same postal code, or the same city where either has none; near in the same city, or close by post. */
    static Agreement city(String typedCode, String typedCity, String knownCode, String knownCity) {
        String oneCode = SearchText.of(typedCode).replace(" ", "");
        String otherCode = SearchText.of(knownCode).replace(" ", "");
        boolean codes = !oneCode.isEmpty() && !otherCode.isEmpty();
        boolean cities = SearchText.orNull(typedCity) != null && SearchText.orNull(knownCity) != null;
        boolean sameCity = cities && SearchText.of(typedCity).equals(SearchText.of(knownCity));
        if (!codes) {
            return cities ? (sameCity ? Agreement.AGREES : Agreement.DIFFERS) : null;
        }
        if (oneCode.equals(otherCode)) {
            return Agreement.AGREES;
        }
        boolean close = oneCode.length() >= AREA_OF_POST && otherCode.startsWith(oneCode.substring(0, AREA_OF_POST));
        return sameCity || close ? Agreement.NEAR : Agreement.DIFFERS;
    }

    static Agreement country(String typed, String known) {
        if (typed == null || known == null) {
            return null;
        }
        return typed.equalsIgnoreCase(known) ? Agreement.AGREES : Agreement.DIFFERS;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
