package org.marquee.routing.matching.score;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.index.ListedName;
import org.marquee.routing.matching.index.Lookup;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.NameParts;

/** Finds what of a lead's company text fits best to which of an account's names. */
final class NameComparison {
    /** A likeness of this much says nothing either way. */
    private static final double NEUTRAL_SHARE = 0.55;

    private static final double STRENGTH_PER_SHARE = 13;
    private static final int SHORT = 3;
    private static final int MOST_HOLDERS = 200;

    private final Situation situation;
    private final IndexedAccount account;

    NameComparison(Situation situation, IndexedAccount account) {
        this.situation = situation;
        this.account = account;
    }

    /** Empty if the lead names no company. */
    Optional<NameMatch> best() {
        NameParts names = situation.subject().names();
        if (names.saysNothing()) {
            return Optional.empty();
        }
        return account.names().stream()
                .filter(listed -> listed.validOn(situation.today()))
                .flatMap(listed -> matches(names, listed))
                .max(Comparator.comparingDouble(NameMatch::total));
    }

    private Stream<NameMatch> matches(NameParts names, ListedName listed) {
        Stream<NameMatch> whole =
                Stream.of(names.whole(), names.bare()).distinct().map(lead -> compare(lead, listed));
        Stream<NameMatch> parts = names.parts().stream()
                .filter(part -> part.key().equals(listed.name().key()) && !isWeak(listed))
                .map(part -> NameMatch.of(Signal.PART_OF_NAME, part, listed));
        return Stream.concat(whole, parts);
    }

    private NameMatch compare(CompanyName lead, ListedName listed) {
        CompanyName name = listed.name();
        if (lead.key().equals(name.key())) {
            return NameMatch.of(isWeak(listed) ? Signal.WEAK_NAME : Signal.SAME_NAME, lead, listed);
        }
        if (!lead.joined().isEmpty() && lead.joined().equals(name.joined())) {
            return NameMatch.of(isWeak(listed) ? Signal.WEAK_NAME : Signal.SAME_LETTERS, lead, listed);
        }
        if (lead.sortedKey().equals(name.sortedKey())) {
            return NameMatch.of(Signal.SAME_WORDS, lead, listed);
        }
        if (areInitials(lead, name) || areInitials(name, lead)) {
            return NameMatch.of(Signal.INITIALS, lead, listed);
        }
        return near(lead, listed);
    }

    private NameMatch near(CompanyName lead, ListedName listed) {
        NameLikeness likeness =
                NameLikeness.of(lead.words(), listed.name().words(), familiar(), situation.index()::rarity);
        double strength = (likeness.share() - NEUTRAL_SHARE) * STRENGTH_PER_SHARE;
        double most = isWeak(listed) ? Signal.WEAK_NAME.strength() : Signal.NEAR_NAME.strength();
        if (likeness.common().isEmpty() || strength < Signal.DIFFERENT_NAME.strength()) {
            return NameMatch.of(Signal.DIFFERENT_NAME, lead, listed);
        }
        return new NameMatch(Signal.NEAR_NAME, Math.min(strength, most), lead, listed, likeness.extra());
    }

    private Set<String> familiar() {
        return account.names().stream()
                .filter(listed -> !listed.ticker() && listed.validOn(situation.today()))
                .flatMap(listed -> listed.name().words().stream())
                .collect(Collectors.toSet());
    }

    private static boolean areInitials(CompanyName shorter, CompanyName longer) {
        return shorter.words().size() == 1 && shorter.words().get(0).equals(longer.initials());
    }

    /** A ticker, an everyday word, two letters, or three that also stand in names outside the account's hierarchy. */
    private boolean isWeak(ListedName listed) {
        return listed.ticker() || listed.name().isWeak() || isShortAndShared(listed.name());
    }

    private boolean isShortAndShared(CompanyName name) {
        String word = name.words().get(0);
        MatchingIndex index = situation.index();
        if (name.words().size() > 1 || word.length() > SHORT) {
            return false;
        }
        long root = index.rootOf(account.id());
        return index.count(Lookup.WORD, word) > MOST_HOLDERS
                || index.ids(Lookup.WORD, word).anyMatch(id -> index.rootOf(id) != root);
    }
}
