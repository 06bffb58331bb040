package org.marquee.domain.duplicate;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.text.SearchText;

/** What two accounts are recognised by: their names, web addresses and addresses, however these are spelt. */
public final class RecognisedBy {
    private static final String BETWEEN = "|";

    private RecognisedBy() {}

    /** The same text for the same two, whatever else changes of them; {@code lower} has the lower id. */
    public static String of(AccountProfile lower, AccountProfile higher) {
        return of(lower) + "\n" + of(higher);
    }

    private static String of(AccountProfile profile) {
        return Stream.of(
                        profile.name(),
                        profile.website(),
                        profile.street(),
                        profile.postalCode(),
                        profile.city(),
                        profile.state(),
                        profile.country())
                .map(value -> SearchText.of(Objects.requireNonNullElse(value, "")))
                .collect(Collectors.joining(BETWEEN));
    }
}
