package org.marquee.routing.matching.score;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Ranked;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.normalize.NameParts;

/** Finds the account of a lead as people type it. Holds no state; the same question to the same index has the same answer. */
public final class LeadMatcher {
    private static final double LIKE_A_DUPLICATE = 0.3;
    private static final int MOST_DUPLICATES = 10;
    private static final Comparator<Scored> LIKELIEST_FIRST = Comparator.comparingDouble(Scored::probability)
            .thenComparingDouble(scored -> scored.comparison().sharedWords())
            .reversed()
            .thenComparing(Scored::id);

    /**
     * Which account a lead belongs to; only accounts that attract leads are considered.
     *
     * @param today the day on which aliases must be valid
     */
    public MatchResult match(MatchSubject lead, MatchingIndex index, LocalDate today) {
        return Decision.of(score(lead, index, today, account -> account.entry().attracts()), index);
    }

    /** The accounts that attract leads, best first, at most {@code most}; for measuring. */
    public List<Ranked> ranked(MatchSubject lead, MatchingIndex index, LocalDate today, int most) {
        return score(lead, index, today, account -> account.entry().attracts()).stream()
                .limit(most)
                .map(scored -> new Ranked(scored.id(), scored.logOdds()))
                .toList();
    }

    /**
     * The accounts that {@code account} may be a duplicate of, best first, at most ten, whatever their review status.
     * Of those that are equally likely, as the units of a group are by its domain, the better name comes first. The account itself, by its id, is left out.
     */
    public List<Candidate> similar(AccountEntry account, MatchingIndex index, LocalDate today) {
        return score(account.asSubject(), index, today, other -> other.id() != account.id()).stream()
                .filter(scored -> scored.probability() >= LIKE_A_DUPLICATE)
                .sorted(LIKELIEST_FIRST)
                .limit(MOST_DUPLICATES)
                .map(Scored::candidate)
                .toList();
    }

    private static List<Scored> score(
            MatchSubject typed, MatchingIndex index, LocalDate today, Predicate<IndexedAccount> eligible) {
        Subject subject = Subject.of(typed);
        Situation situation = Situation.of(subject, index, today, eligible);
        NameParts names = subject.namesNothing() ? NameParts.of("") : subject.names();
        List<Comparison> compared = index.ask(names, today, question -> Proposals.of(situation, question));
        return Rivalry.of(compared.stream().map(Scored::of).toList()).stream()
                .sorted(Comparator.comparingDouble(Scored::logOdds).reversed().thenComparing(Scored::id))
                .toList();
    }
}
