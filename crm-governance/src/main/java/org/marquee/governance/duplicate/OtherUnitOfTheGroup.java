package org.marquee.governance.duplicate;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.text.SearchText;

/**
 * Units of one hierarchy share a web domain and half of their names, and are different all the same: here a pair counts
 * only where the names read the same and nothing that is known of their places differs.
 *
 * <p>Exempt: {@code DIS - US - Pixar} and {@code DIS - US - Marvel}; {@code Pixar} in Emeryville and {@code Pixar} in
 * Vancouver below it. Not exempt: {@code DIS - US - Pixar} twice, the second without an address; the same names in two
 * hierarchies.
 */
final class OtherUnitOfTheGroup implements Exemption {
    @Override
    public Optional<String> reason(PairCase pair) {
        return pair.isWithinOneHierarchy()
                        && !(sameName(pair)
                                && samePlace(pair.one().profile(), pair.other().profile()))
                ? Optional.of("They are different units of one group.")
                : Optional.empty();
    }

    private static boolean sameName(PairCase pair) {
        return SearchText.of(pair.one().name())
                .equals(SearchText.of(pair.other().name()));
    }

    private static boolean samePlace(AccountProfile one, AccountProfile other) {
        return Stream.of(
                        agree(one.country(), other.country()),
                        agree(one.state(), other.state()),
                        agree(one.postalCode(), other.postalCode()),
                        agree(one.city(), other.city()),
                        agree(one.street(), other.street()))
                .allMatch(agreed -> agreed);
    }

    /** What is not known does not differ. */
    private static boolean agree(String one, String other) {
        return one == null || other == null || Objects.equals(SearchText.of(one), SearchText.of(other));
    }
}
