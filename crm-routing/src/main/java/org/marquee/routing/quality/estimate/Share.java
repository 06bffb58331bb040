package org.marquee.routing.quality.estimate;

import java.util.List;

/**
 * A share as it was estimated.
 *
 * @param share from 0 to 1; null while nothing was labelled for it
 * @param interval where it lies with 95 % confidence; null likewise
 * @param labels how many labelled decisions it rests on
 */
public record Share(Double share, Interval interval, int labels) {
    private static final int FEWEST = 5;
    private static final int ENOUGH = 30;

    /**
     * The share of hits, each vote counted as often as the decisions it stands for: {@code p = Σwᵢyᵢ / Σwᵢ}, where
     * {@code wᵢ} is the size of the vote's stratum by the labels in it (Horvitz and Thompson, scaled as by Hájek). The
     * interval is Wilson's with the effective size {@code (Σwᵢ)² / Σwᵢ²}; with equal weights that is the number of votes.
     *
     * <p>L. Kish, Survey Sampling, 1965, section 11.7, has the effective size; N. Dean and M. Pagano, Evaluating
     * Confidence Interval Methods for Binomial Proportions in Clustered Surveys, Journal of Survey Statistics and
     * Methodology 3 (2015), 484–503, find Wilson's interval over it to hold.
     */
    public static Share of(List<Vote> votes) {
        if (votes.isEmpty()) {
            return new Share(null, null, 0);
        }
        double all = votes.stream().mapToDouble(Vote::weight).sum();
        double hits = votes.stream().filter(Vote::hit).mapToDouble(Vote::weight).sum();
        double squares = votes.stream()
                .mapToDouble(vote -> vote.weight() * vote.weight())
                .sum();
        double share = votes.stream().allMatch(Vote::hit) ? 1 : hits / all;
        return new Share(share, Interval.wilson(share, all * all / squares), votes.size());
    }

    /** Whether so few were labelled that any figure would mislead. */
    public boolean tooFew() {
        return labels < FEWEST;
    }

    /** Whether enough were labelled for one figure; else only the interval is worth telling. */
    public boolean exactEnough() {
        return labels >= ENOUGH;
    }
}
