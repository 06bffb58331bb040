package org.marquee.domain.search;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.text.SearchText;

/**
 * What somebody typed, in the forms in which it is looked for.
 *
 * @param words in the form of {@link SearchText}; empty without letters and digits
 * @param host if the text reads as a web domain, that domain or the beginning of one, else null
 * @param digits of what reads as a telephone number, without the zeros it begins with, else null
 */
public record SearchTerms(String words, String host, String digits) {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher TELEPHONE = DIGIT.or(CharMatcher.anyOf("+-./() "));
    private static final int SHORTEST_NUMBER = 5;
    private static final Pattern HOST_BEGINNING = Pattern.compile("[a-z0-9]{3,}");

    public static SearchTerms of(String text) {
        String asked = Optional.ofNullable(SearchText.orNull(text)).orElse("");
        String host = WebDomain.find(asked).map(WebDomain::value).orElse(null);
        return new SearchTerms(SearchText.of(asked), host, telephone(asked));
    }

    private static String telephone(String text) {
        String digits = CharMatcher.is('0').trimLeadingFrom(DIGIT.retainFrom(text));
        return TELEPHONE.matchesAllOf(text) && digits.length() >= SHORTEST_NUMBER ? digits : null;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the number reads on from the digits that were typed, however it is written. */
    public boolean fitsTelephone(String number) {
        return digits != null && number != null && DIGIT.retainFrom(number).contains(digits);
    }

    /** Whether a word of the name begins as the text does. */
    public boolean fitsName(String name) {
        return !words.isEmpty() && (" " + SearchText.of(name)).contains(" " + words);
    }

    /** What the host of a web address may begin with: the domain that was typed, or one word of three letters or more. */
    Optional<String> hostBeginning() {
        return Optional.ofNullable(host).or(() -> Optional.of(words).filter(HOST_BEGINNING.asMatchPredicate()));
    }

    /** Whether the host of that web address begins with what was typed, or lies below what begins so. */
    public boolean fitsWebsite(String address) {
        String known = WebDomain.find(address).map(WebDomain::value).orElse("");
        return hostBeginning()
                .filter(begun -> known.startsWith(begun) || known.contains("." + begun))
                .isPresent();
    }
}
