package org.marquee.routing.quality.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.policy.MatchThresholds;

/** The figures of matching quality over labelled decisions. */
public record Figures(List<Labelled> labelled) {
    /** What a rule decided by itself; {@code rule} is null where no evidence spoke for the account. */
    public record OfRule(String rule, Both precision) {}

    /**
     * What was recognised by an alias.
     *
     * @param hits how often its umbrella at least was right
     * @param errors how often not
     */
    public record OfAlias(long aliasId, String alias, int hits, int errors) {
        public int labels() {
            return hits + errors;
        }
    }

    /** Of what matching decided by itself, the share that is right. */
    public Both precision() {
        return Both.of(matched(), one -> true);
    }

    /** Of the leads whose account we have, the share that matching found by itself. */
    public Both recall() {
        return Both.of(withAccount(), Labelled::isMatched);
    }

    /** Of the leads whose account we have, the share that waited for people instead. */
    public Share review() {
        return Share.of(withAccount().stream()
                .map(one -> new Vote(
                        one.weight(),
                        MatchOutcome.POSSIBLE.name().equals(one.matching().outcome())))
                .toList());
    }

    /** What the precision would be with other thresholds. */
    public Both precisionAt(MatchThresholds thresholds) {
        return Both.of(
                labelled.stream().filter(one -> one.isMatchedAt(thresholds)).toList(), one -> true);
    }

    /** What the recall would be with other thresholds. */
    public Both recallAt(MatchThresholds thresholds) {
        return Both.of(withAccount(), one -> one.isMatchedAt(thresholds));
    }

    /** By the rule of the strongest evidence, the most labels first. */
    public List<OfRule> rules() {
        Map<String, List<Labelled>> byRule = matched().stream()
                .filter(one -> one.matching().rule() != null)
                .collect(Collectors.groupingBy(one -> one.matching().rule()));
        return byRule.entrySet().stream()
                .map(entry -> new OfRule(entry.getKey(), Both.of(entry.getValue(), one -> true)))
                .sorted(Comparator.comparingInt(
                                (OfRule rule) -> -rule.precision().account().labels())
                        .thenComparing(OfRule::rule))
                .toList();
    }

    /** Those with the most errors first, then those with the most labels. */
    public List<OfAlias> aliases() {
        Map<Long, List<Labelled>> byAlias = matched().stream()
                .filter(one -> one.alias() != null)
                .collect(Collectors.groupingBy(one -> one.alias().aliasId()));
        return byAlias.values().stream()
                .map(Figures::ofAlias)
                .sorted(Comparator.comparingInt((OfAlias alias) -> -alias.errors())
                        .thenComparingInt(alias -> -alias.labels())
                        .thenComparing(OfAlias::alias)
                        .thenComparingLong(OfAlias::aliasId))
                .toList();
    }

    private static OfAlias ofAlias(List<Labelled> ones) {
        int hits = (int) ones.stream().filter(Labelled::isUmbrellaRight).count();
        return new OfAlias(ones.get(0).alias().aliasId(), ones.get(0).alias().text(), hits, ones.size() - hits);
    }

    /** Stated probability against the share found right. */
    public List<Bin> reliability() {
        return Bin.over(labelled);
    }

    private List<Labelled> matched() {
        return labelled.stream().filter(Labelled::isMatched).toList();
    }

    private List<Labelled> withAccount() {
        return labelled.stream().filter(Labelled::hasAccount).toList();
    }
}
