package org.marquee.routing.matching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.marquee.routing.matching.normalize.CommonWords;
import org.marquee.routing.matching.normalize.Spelling;

/**
 * How alike two names are, word by word, rare words counting more.
 *
 * @param share weight of the common words among all words of both, 0 to 1
 * @param extra telling words that only the lead's name has
 * @param common telling words that both have
 */
record NameLikeness(double share, List<String> extra, List<String> common) {
    private static final double DESCRIPTIVE_WEIGHT = 0.15;
    private static final double MISSPELT = 0.9;
    private static final double FAMILIAR = 0.8;
    private static final int SHORTEST_JOINED = 5;

    /**
     * Compares word by word.
     *
     * @param familiar words of any of the account's names: they are no strangers beside another of its names
     */
    static NameLikeness of(
            List<String> lead, List<String> account, Set<String> familiar, ToDoubleFunction<String> rarity) {
        return new Alignment(lead, account, familiar, rarity).likeness();
    }

    /** Pairs each word of one name with the best of the other, equal words first. */
    private static final class Alignment {
        private final List<String> lead;
        private final List<String> account;
        private final Set<String> familiar;
        private final ToDoubleFunction<String> rarity;
        private final List<String> common = new ArrayList<>();
        private double shared;

        Alignment(List<String> lead, List<String> account, Set<String> familiar, ToDoubleFunction<String> rarity) {
            this.lead = new ArrayList<>(lead);
            this.account = new ArrayList<>(account);
            this.familiar = familiar;
            this.rarity = rarity;
        }

        NameLikeness likeness() {
            lead.removeIf(word -> account.remove(word) && pair(word, 1));
            lead.removeIf(word -> account.stream()
                    .filter(other -> Spelling.mayBeSame(word, other))
                    .findFirst()
                    .map(other -> account.remove(other) && pair(other, MISSPELT))
                    .orElse(false));
            joinSplit(lead, account);
            joinSplit(account, lead);
            if (!common.isEmpty()) {
                lead.removeIf(word -> familiar.contains(word) && pair(word, FAMILIAR));
            }
            double all = shared + weight(lead) + weight(account);
            List<String> extra = lead.stream()
                    .filter(word -> !CommonWords.isDescriptive(word))
                    .toList();
            return new NameLikeness(all == 0 ? 0 : shared / all, extra, common);
        }

        /** "Whats App" and "WhatsApp": two neighbours of one side are a word of the other. */
        private void joinSplit(List<String> split, List<String> whole) {
            for (int i = 0; i + 1 < split.size(); i++) {
                String joined = split.get(i) + split.get(i + 1);
                String same = whole.stream()
                        .filter(word -> Spelling.mayBeSame(joined, word))
                        .findFirst()
                        .orElse(null);
                if (same != null && joined.length() >= SHORTEST_JOINED) {
                    whole.remove(same);
                    pair(same, MISSPELT);
                    split.subList(i, i + 2).clear();
                }
            }
        }

        private boolean pair(String word, double quality) {
            shared += quality * weight(word);
            if (!CommonWords.isDescriptive(word)) {
                common.add(word);
            }
            return true;
        }

        private double weight(List<String> words) {
            return words.stream().mapToDouble(this::weight).sum();
        }

        private double weight(String word) {
            return CommonWords.isDescriptive(word)
                    ? DESCRIPTIVE_WEIGHT
                    : Math.max(DESCRIPTIVE_WEIGHT, rarity.applyAsDouble(word));
        }
    }
}
