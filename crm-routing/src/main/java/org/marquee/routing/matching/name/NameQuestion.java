package org.marquee.routing.matching.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marquee.routing.matching.normalize.NameParts;

/** A company text that was typed, put to all names; a later tier holds what changed since the one before. For one thread. */
public final class NameQuestion {
    private final List<NameIndex> tiers;
    private final List<List<NameSearch>> searches = new ArrayList<>();
    private final Sums sums;

    NameQuestion(NameParts typed, List<NameIndex> tiers, NameWeights weights, NameValidity valid, Sums sums) {
        this.tiers = tiers.stream().filter(tier -> tier.accounts() > 0).toList();
        this.sums = sums;
        for (int i = 0; i < this.tiers.size(); i++) {
            NameIndex tier = this.tiers.get(i);
            List<NameIndex> later = this.tiers.subList(i + 1, this.tiers.size());
            List<NameSearch> both = new ArrayList<>();
            if (!typed.whole().words().isEmpty()) {
                both.add(new NameSearch(tier, weights, valid, later, typed.whole(), false));
                if (!typed.bare().words().equals(typed.whole().words())) {
                    both.add(new NameSearch(tier, weights, valid, later, typed.bare(), true));
                }
            }
            searches.add(both);
        }
    }

    /** The best name of each account that has one like it, best first, at most so many. */
    public List<NameHit> find(int most) {
        BestNames best = new BestNames(most);
        for (List<NameSearch> both : searches) {
            for (NameSearch search : both) {
                search.find(sums, best);
            }
        }
        return best.sorted();
    }

    /** The best name of one account; empty if it has none that counts. */
    public Optional<NameHit> about(long accountId) {
        BestNames best = new BestNames(1);
        for (int i = tiers.size() - 1; i >= 0; i--) {
            int number = tiers.get(i).find(accountId);
            if (number >= 0) {
                searches.get(i).forEach(search -> search.compareAll(number, best));
                return best.sorted().stream().findFirst();
            }
        }
        return Optional.empty();
    }
}
