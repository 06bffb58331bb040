package org.marquee.routing.matching.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.index.ListedName;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.normalize.Words;

/** Finds what of a lead's company text fits best to which of an account's names. */
final class NameComparison {
    /** A likeness of this much says nothing either way. */
    private static final double NEUTRAL_SHARE = 0.55;

    private static final double STRENGTH_PER_SHARE = 16;
    private static final int SHORT_INITIALS = 3;
    private static final double SHORT_INITIALS_WEIGHT = 0.6;

    private final Situation situation;
    private final IndexedAccount account;
    private final WeakNames weakNames;

    private NameComparison(Situation situation, IndexedAccount account) {
        this.situation = situation;
        this.account = account;
        this.weakNames = new WeakNames(situation.index(), account.id());
    }

    /** The best match of their names; empty if the lead names no company. */
    static Optional<NameMatch> of(Situation situation, IndexedAccount account) {
        return situation.subject().namesNothing() ? Optional.empty() : new NameComparison(situation, account).best();
    }

    private Optional<NameMatch> best() {
        return account.names().stream()
                .filter(listed -> listed.validOn(situation.today()))
                .flatMap(this::matches)
                .max(Comparator.comparingDouble(NameMatch::total));
    }

    private Stream<NameMatch> matches(ListedName listed) {
        NameParts names = situation.subject().names();
        Stream<NameMatch> whole =
                Stream.of(names.whole(), names.bare()).distinct().map(lead -> compare(lead, listed));
        Stream<NameMatch> parts = names.parts().stream()
                .filter(part -> part.words().equals(listed.name().words()) && !weakNames.contain(listed))
                .map(part -> NameMatch.of(Signal.PART_OF_NAME, part, listed));
        return Stream.concat(whole, parts);
    }

    private NameMatch compare(CompanyName lead, ListedName listed) {
        CompanyName name = listed.name();
        if (lead.words().equals(name.words())) {
            boolean identical = Words.of(lead.text()).equals(Words.of(name.text()));
            return same(identical ? Signal.IDENTICAL_NAME : Signal.SAME_NAME, lead, listed);
        }
        if (!lead.joined().isEmpty() && lead.joined().equals(name.joined())) {
            return same(Signal.SAME_LETTERS, lead, listed);
        }
        if (hasSameWords(lead, name)) {
            return same(Signal.SAME_WORDS, lead, listed);
        }
        if (areInitials(lead, name) || areInitials(name, lead)) {
            return initials(lead, listed);
        }
        return near(lead, listed);
    }

    private NameMatch same(Signal signal, CompanyName lead, ListedName listed) {
        return NameMatch.of(weakNames.contain(listed) ? Signal.WEAK_NAME : signal, lead, listed);
    }

    private NameMatch near(CompanyName lead, ListedName listed) {
        NameLikeness likeness = WordAlignment.of(lead, listed.name(), this::isFamiliar, situation.index());
        double strength = (likeness.share() - NEUTRAL_SHARE) * STRENGTH_PER_SHARE;
        if (!likeness.common() || strength < Signal.DIFFERENT_NAME.strength()) {
            return NameMatch.of(Signal.DIFFERENT_NAME, lead, listed);
        }
        Signal most = weakNames.contain(listed) ? Signal.WEAK_NAME : Signal.NEAR_NAME;
        return new NameMatch(Signal.NEAR_NAME, Math.min(strength, most.strength()), lead, listed, likeness.extra());
    }

    private boolean isFamiliar(String word) {
        return account.names().stream()
                .filter(listed -> !listed.ticker() && listed.validOn(situation.today()))
                .anyMatch(listed -> listed.name().words().contains(word));
    }

    private static NameMatch initials(CompanyName lead, ListedName listed) {
        int letters = Math.min(lead.words().size(), listed.name().words().size()) == 1
                ? Math.max(lead.words().size(), listed.name().words().size())
                : 0;
        double telling = letters > SHORT_INITIALS ? 1 : SHORT_INITIALS_WEIGHT;
        return new NameMatch(Signal.INITIALS, Signal.INITIALS.strength() * telling, lead, listed, List.of());
    }

    private static boolean hasSameWords(CompanyName lead, CompanyName name) {
        return lead.words().size() == name.words().size() && lead.sortedKey().equals(name.sortedKey());
    }

    private static boolean areInitials(CompanyName shorter, CompanyName longer) {
        return shorter.words().size() == 1 && shorter.words().get(0).equals(longer.initials());
    }
}
