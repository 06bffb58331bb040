package org.marquee.routing.matching.score;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Ranked;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.normalize.NameParts;

/** Finds the account of a lead as people type it. Never changes; the same question to the same index has the same answer. */
public final class LeadMatcher {
    private static final double LIKE_A_DUPLICATE = 0.3;
    private static final int MOST_DUPLICATES = 10;
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::logOdds).reversed().thenComparing(Scored::id);

    private final Weights weights;

    public LeadMatcher(Weights weights) {
        this.weights = weights;
    }

    /**
     * Which account a lead belongs to; only accounts that attract leads are considered.
     *
     * @param today the day on which aliases must be valid
     */
    public MatchResult match(MatchSubject lead, MatchingIndex index, LocalDate today, Thresholds thresholds) {
        return Decision.of(scored(lead, index, today), index, thresholds);
    }

    /** The accounts that attract leads, best first, at most {@code most}; for measuring. */
    public List<Ranked> ranked(MatchSubject lead, MatchingIndex index, LocalDate today, int most) {
        return scored(lead, index, today).stream()
                .limit(most)
                .map(scored -> new Ranked(scored.id(), scored.logOdds()))
                .toList();
    }

    /**
     * The accounts that {@code account} may be a duplicate of, best first, at most ten, whatever their review status; each
     * by itself, since it may be a duplicate of several. The account itself, by its id, is left out.
     */
    public List<Candidate> similar(AccountEntry account, MatchingIndex index, LocalDate today) {
        return weighed(account.asSubject(), index, today, other -> other.id() != account.id()).stream()
                .filter(scored -> scored.probability() >= LIKE_A_DUPLICATE && !scored.isAnotherFirm())
                .limit(MOST_DUPLICATES)
                .map(Scored::candidate)
                .toList();
    }

    /**
     * What was found of an account, as training sees it.
     *
     * @param signals how often the weight of each counts
     * @param certainty what speaks for its being the right one beside the others
     */
    public record Weighed(long accountId, Map<Signal, Double> signals, Map<Certainty, Double> certainty) {}

    /** The accounts that attract leads, best first, with what speaks for and against them; for training. */
    public List<Weighed> weighed(MatchSubject lead, MatchingIndex index, LocalDate today) {
        List<Scored> scored =
                weighed(lead, index, today, account -> account.entry().attracts());
        return scored.stream()
                .map(one -> new Weighed(one.id(), one.signals(), Rivalry.traits(one, scored)))
                .toList();
    }

    private List<Scored> scored(MatchSubject lead, MatchingIndex index, LocalDate today) {
        return Rivalry.of(weighed(lead, index, today, account -> account.entry().attracts()), weights);
    }

    /** Each by itself, best first. */
    private List<Scored> weighed(
            MatchSubject typed, MatchingIndex index, LocalDate today, Predicate<IndexedAccount> eligible) {
        Subject subject = Subject.of(typed);
        Situation situation = Situation.of(subject, index, today, eligible, weights);
        NameParts names = subject.namesNothing() ? NameParts.of("") : subject.names();
        return index.ask(names, today, weights.names(), question -> Proposals.of(situation, question)).stream()
                .map(Scored::of)
                .sorted(BEST_FIRST)
                .toList();
    }
}
