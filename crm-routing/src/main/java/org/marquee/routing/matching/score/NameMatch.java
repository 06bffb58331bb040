package org.marquee.routing.matching.score;

import java.util.List;
import java.util.Optional;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.index.ListedName;
import org.marquee.routing.matching.name.NameFeature;
import org.marquee.routing.matching.name.NameHit;

/** What was typed, beside that of an account's names that fits best. */
record NameMatch(NameHit hit, ListedName listed) {

    /** Empty if the account does not have the name any more; it may just have changed. */
    static Optional<NameMatch> of(NameHit hit, IndexedAccount account) {
        List<ListedName> names = account.names();
        return hit.ordinal() < names.size()
                ? Optional.of(new NameMatch(hit, names.get(hit.ordinal())))
                : Optional.empty();
    }

    /** How they are alike, in one word. */
    Signal signal() {
        if (hit.has(NameFeature.IDENTICAL)) {
            return hit.has(NameFeature.OTHER_LEGAL_FORM) ? Signal.SAME_NAME : Signal.IDENTICAL_NAME;
        }
        if (hit.has(NameFeature.WHOLE)) {
            return Signal.SAME_NAME;
        }
        if (hit.has(NameFeature.SAME_LETTERS)) {
            return Signal.SAME_LETTERS;
        }
        return hit.has(NameFeature.WHOLE_OTHER_ORDER) ? Signal.SAME_WORDS : resembling();
    }

    private Signal resembling() {
        boolean initials = hit.has(NameFeature.INITIALS_2)
                || hit.has(NameFeature.INITIALS_3)
                || hit.has(NameFeature.INITIALS_4)
                || hit.has(NameFeature.INITIALS_MORE);
        return initials ? Signal.INITIALS : Signal.NEAR_NAME;
    }

    /** Whether the whole name is that of the account, however it is spelt. */
    boolean isTheName() {
        return switch (signal()) {
            case IDENTICAL_NAME, SAME_NAME, SAME_LETTERS, SAME_WORDS -> true;
            default -> false;
        };
    }

    /** Whether either name has words that the other lacks, or is the other's initials. */
    boolean isInPart() {
        return signal() == Signal.INITIALS
                || hit.has(NameFeature.TYPED_LEFT_LITTLE)
                || hit.has(NameFeature.LISTED_LEFT_LITTLE);
    }

    /** Whether two accounts are called the same. */
    boolean hasSameWords(NameMatch other) {
        return hit.isCalledLike(other.hit);
    }

    /** Whether the name speaks for the account at all. */
    boolean speaksFor() {
        return hit.score() > 0;
    }
}
