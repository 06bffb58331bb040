package org.marquee.routing.matching.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.marquee.routing.matching.normalize.NameParts;

/** A company text that was typed, put to all names; a later tier holds what changed since the one before. For one thread. */
public final class NameQuestion {
    private final List<NameIndex> tiers;
    private final List<List<NameSearch>> searches = new ArrayList<>();
    private final Workspace space;

    NameQuestion(NameParts typed, List<NameIndex> tiers, NameWeights weights, NameValidity valid, Workspace space) {
        this.tiers = tiers.stream().filter(tier -> tier.accounts() > 0).toList();
        this.space = space;
        for (NameIndex tier : this.tiers) {
            List<NameSearch> both = new ArrayList<>();
            if (!typed.whole().words().isEmpty()) {
                both.add(new NameSearch(tier, weights, valid, typed.whole(), false));
                if (!typed.bare().words().equals(typed.whole().words())) {
                    both.add(new NameSearch(tier, weights, valid, typed.bare(), true));
                }
            }
            searches.add(both);
        }
    }

    /** The best name of each account that has one like it, best first, at most so many. */
    public List<NameHit> find(int most) {
        Map<Long, NameHit> best = new HashMap<>();
        for (int i = 0; i < tiers.size(); i++) {
            int tier = i;
            searches.get(i)
                    .forEach(search -> search.find(space, hit -> {
                        if (!isSuperseded(tier, hit.accountId())) {
                            best.merge(hit.accountId(), hit, NameQuestion::better);
                        }
                    }));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(NameHit::score).reversed().thenComparing(NameHit::accountId))
                .limit(most)
                .toList();
    }

    /** The best name of one account; empty if it has none that counts. */
    public Optional<NameHit> about(long accountId) {
        NameHit[] best = new NameHit[1];
        Consumer<NameHit> keep = hit -> best[0] = best[0] == null ? hit : better(best[0], hit);
        for (int i = 0; i < tiers.size(); i++) {
            int number = tiers.get(i).find(accountId);
            if (number >= 0 && !isSuperseded(i, accountId)) {
                searches.get(i).forEach(search -> search.compareAll(number, keep));
            }
        }
        return Optional.ofNullable(best[0]);
    }

    /** Whether a later tier holds the account. */
    private boolean isSuperseded(int tier, long accountId) {
        return tiers.subList(tier + 1, tiers.size()).stream().anyMatch(later -> later.find(accountId) >= 0);
    }

    private static NameHit better(NameHit a, NameHit b) {
        return b.score() > a.score() || (b.score() == a.score() && b.ordinal() < a.ordinal()) ? b : a;
    }
}
