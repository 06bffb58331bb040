package org.marquee.routing.matching.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.marquee.routing.matching.name.NameIndex.Listed;
import org.marquee.routing.matching.normalize.NameParts;

/**
 * The names of all accounts as they change. One large index, and smaller ones of what changed since, each a sixteenth of
 * the one before, so that a change costs little and a question meets few of them. Any number of threads ask while one
 * writes; they see the names before or after a change.
 */
public final class Names {
    private static final int[] MOST_CHANGES = {16_384, 1_024, 64};
    private final ConcurrentLinkedDeque<Sums> free = new ConcurrentLinkedDeque<>();
    private final List<SortedMap<Long, List<Listed>>> changes = new ArrayList<>();
    private volatile List<NameIndex> tiers;

    public Names() {
        replaceAll(new NameIndex.Builder());
    }

    /** Replaces everything; whoever asks meanwhile sees the old names. */
    public synchronized void replaceAll(NameIndex.Builder names) {
        changes.clear();
        for (int i = 0; i < MOST_CHANGES.length; i++) {
            changes.add(new TreeMap<>());
        }
        tiers = List.of(names.done(null));
    }

    /** Takes the names of an account instead of those it had; none if it is gone. */
    public void put(long accountId, List<Listed> names) {
        putAll(Map.of(accountId, names));
    }

    /** Takes the names of accounts, by id, instead of those they had; all of them at once, which costs little more than one. */
    public synchronized void putAll(Map<Long, List<Listed>> names) {
        int smallest = MOST_CHANGES.length - 1;
        names.forEach((accountId, listed) -> changes.get(smallest).put(accountId, List.copyOf(listed)));
        int grown = smallest;
        while (grown > 0 && changes.get(grown).size() > MOST_CHANGES[grown]) {
            changes.get(grown - 1).putAll(changes.get(grown));
            changes.get(grown).clear();
            grown--;
        }
        refresh(grown);
    }

    /** Builds the tiers from the given one on anew. */
    private void refresh(int from) {
        NameIndex large = tiers.get(0);
        List<NameIndex> fresh = new ArrayList<>(tiers.subList(0, Math.min(tiers.size(), from + 1)));
        for (int i = fresh.size() - 1; i < changes.size(); i++) {
            fresh.add(index(changes.get(i), large));
        }
        tiers = List.copyOf(fresh);
    }

    private static NameIndex index(Map<Long, List<Listed>> names, NameIndex large) {
        NameIndex.Builder builder = new NameIndex.Builder();
        names.forEach(builder::add);
        return builder.done(large);
    }

    /** Puts a question and gives back what the question needed. */
    public <T> T ask(NameParts typed, NameWeights weights, NameValidity valid, Function<NameQuestion, T> use) {
        return ask(typed, weights, valid, null, use);
    }

    /** The same as if an account had other names; {@code assumed} may be null. */
    public <T> T ask(
            NameParts typed,
            NameWeights weights,
            NameValidity valid,
            NameIndex assumed,
            Function<NameQuestion, T> use) {
        List<NameIndex> all = tiers;
        if (assumed != null) {
            all = new ArrayList<>(all);
            all.add(assumed);
        }
        Sums sums = free.poll();
        if (sums == null) {
            sums = new Sums();
        }
        try {
            NameWeights there = weights.among(all.get(0).accounts());
            return use.apply(new NameQuestion(typed, all, there, valid, sums));
        } finally {
            free.push(sums);
        }
    }

    /** An index of one account only, for {@link #ask}. */
    public NameIndex of(long accountId, List<Listed> names) {
        return index(Map.of(accountId, names), tiers.get(0));
    }

    /** How telling a word is: 1 if no name has it, towards 0 if all have it. */
    public double rarity(String word) {
        return tiers.get(0).rarityOf(word);
    }
}
