package org.marquee.routing.matching.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.marquee.routing.matching.normalize.NameParts;

/** A company text that was typed, put to all names; a later tier holds what changed since the one before. For one thread. */
public final class NameQuestion {
    private final List<NameIndex> tiers;
    private final List<List<NameSearch>> searches = new ArrayList<>();
    private final Workspace space;

    NameQuestion(NameParts typed, List<NameIndex> tiers, NameWeights weights, NameValidity valid, Workspace space) {
        this.tiers = tiers.stream().filter(tier -> tier.accounts() > 0).toList();
        this.space = space;
        for (int i = 0; i < this.tiers.size(); i++) {
            NameIndex tier = this.tiers.get(i);
            LongPredicate superseded = supersededBy(this.tiers.subList(i + 1, this.tiers.size()));
            List<NameSearch> both = new ArrayList<>();
            if (!typed.whole().words().isEmpty()) {
                both.add(new NameSearch(tier, weights, valid, superseded, typed.whole(), false));
                if (!typed.bare().words().equals(typed.whole().words())) {
                    both.add(new NameSearch(tier, weights, valid, superseded, typed.bare(), true));
                }
            }
            searches.add(both);
        }
    }

    /** The best name of each account that has one like it, best first, at most so many. */
    public List<NameHit> find(int most) {
        Map<Long, NameHit> best = new HashMap<>();
        for (List<NameSearch> both : searches) {
            both.forEach(search -> search.find(space, hit -> best.merge(hit.accountId(), hit, NameQuestion::better)));
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
        for (int i = tiers.size() - 1; i >= 0; i--) {
            int number = tiers.get(i).find(accountId);
            if (number >= 0) {
                searches.get(i).forEach(search -> search.compareAll(number, keep));
                return Optional.ofNullable(best[0]);
            }
        }
        return Optional.empty();
    }

    private static LongPredicate supersededBy(List<NameIndex> later) {
        return accountId -> {
            for (NameIndex tier : later) {
                if (tier.find(accountId) >= 0) {
                    return true;
                }
            }
            return false;
        };
    }

    private static NameHit better(NameHit a, NameHit b) {
        return b.score() > a.score() || (b.score() == a.score() && b.ordinal() < a.ordinal()) ? b : a;
    }
}
