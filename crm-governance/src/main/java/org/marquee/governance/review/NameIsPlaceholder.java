package org.marquee.governance.review;

import java.util.Optional;
import java.util.Set;
import org.marquee.domain.text.SearchText;

/**
 * A name names a company.
 *
 * <p>Found: {@code Test}, {@code n/a}, {@code Unknown Company}, {@code xxx}. Not found: {@code Test Valley Brewery},
 * {@code Unknown Worlds Entertainment}.
 */
final class NameIsPlaceholder implements Standard {
    private static final Set<String> PLACEHOLDERS = Set.of(
            "test",
            "test account",
            "test company",
            "testing",
            "n a",
            "na",
            "none",
            "no company",
            "not available",
            "not provided",
            "unknown",
            "unknown company",
            "tbd",
            "tbc",
            "asdf",
            "xxx",
            "xx",
            "private",
            "privat",
            "self employed",
            "company",
            "my company",
            "account",
            "new account");

    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        return PLACEHOLDERS.contains(SearchText.of(subject.name()))
                ? found("name", "\"%s\" names no company.".formatted(subject.name()))
                : Optional.empty();
    }
}
