package org.marquee.routing.matching.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.Evidence;

/** A comparison with what was found, strongest first, and their sum in logarithms of odds. */
record Scored(Comparison comparison, List<Finding> findings, double logOdds) {
    private static final Comparator<Finding> STRONGEST_FIRST =
            Comparator.comparingDouble((Finding one) -> -Math.abs(one.strength()));
    private static final double LEGAL_FORM = 0.6;
    private static final Set<Signal> CONFIRMING = EnumSet.of(
            Signal.SAME_DOMAIN,
            Signal.GROUP_DOMAIN,
            Signal.ORGANISATION_DOMAIN,
            Signal.SAME_PHONE,
            Signal.SAME_STREET,
            Signal.SAME_POSTAL_CODE);
    private static final List<Rule> RULES = List.of(new NameRule(), new DomainRule(), new PhoneRule(), new PlaceRule());

    static Scored of(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> findings.addAll(rule.weigh(comparison)));
        findings.sort(STRONGEST_FIRST);
        double sum = comparison.situation().weights().of(Signal.PRIOR)
                + findings.stream().mapToDouble(Finding::strength).sum();
        return new Scored(comparison, List.copyOf(findings), sum);
    }

    /** With one more finding. */
    Scored with(Finding more) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(more);
        all.sort(STRONGEST_FIRST);
        return new Scored(comparison, List.copyOf(all), logOdds + more.strength());
    }

    long id() {
        return comparison.account().id();
    }

    /** From 0 to 1, rounded to three places. */
    double probability() {
        return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000.0;
    }

    /**
     * What of the score tells this account from others of its hierarchy: name, place and telephone; a name with the same
     * legal form, "Acme GmbH" beside "Acme Inc.", a little more than it weighs elsewhere.
     */
    double ownStrength() {
        double own = findings.stream()
                .filter(one -> one.signal() != Signal.GROUP_DOMAIN)
                .mapToDouble(Finding::strength)
                .sum();
        return has(Signal.IDENTICAL_NAME) ? own + LEGAL_FORM : own;
    }

    /** How often the weight of each signal counts. */
    Map<Signal, Double> signals() {
        Weights weights = comparison.situation().weights();
        Map<Signal, Double> times = new EnumMap<>(Signal.class);
        times.put(Signal.PRIOR, 1.0);
        for (Finding one : findings) {
            double weight = weights.of(one.signal());
            times.merge(one.signal(), weight == 0 ? 1 : one.strength() / weight, Double::sum);
        }
        return times;
    }

    /** Whether neither name nor domain agrees, so that it is another firm, if one of the same house. */
    boolean isAnotherFirm() {
        boolean isNamed = comparison.name().filter(NameMatch::speaksFor).isPresent();
        return !isNamed && (has(Signal.FOREIGN_DOMAIN) || has(Signal.OTHER_DOMAIN));
    }

    /**
     * Whether it is for people to decide, however likely, as nothing else speaks for it: the name is too common to decide
     * alone, the domain is another account's, or another than the account's own where the name fits only in part, or it
     * looks like an umbrella whose names and domains are kept up.
     */
    boolean isDoubtful() {
        boolean isOpen = has(Signal.WEAK_NAME) || has(Signal.FOREIGN_DOMAIN) || isNeighbour() || isLookAlike();
        return isOpen && CONFIRMING.stream().noneMatch(this::has);
    }

    /** "Hewlett Packard" at hp.com is not Hewlett Packard Enterprise, which is at hpe.com. */
    private boolean isNeighbour() {
        return has(Signal.OTHER_DOMAIN)
                && comparison.name().filter(NameMatch::isInPart).isPresent();
    }

    /** "Martin Marietta Materials" is none of the umbrella that lists "Martin Marietta". */
    private boolean isLookAlike() {
        boolean isLonger = comparison
                .name()
                .filter(match -> !match.hit().typedLeft().isEmpty())
                .isPresent();
        return comparison.isOfUmbrella() && (isLonger || has(Signal.OTHER_DOMAIN));
    }

    boolean has(Signal signal) {
        return findings.stream().anyMatch(one -> one.signal() == signal);
    }

    /** What was found, in words. */
    List<Evidence> evidence() {
        return findings.stream().map(Finding::evidence).toList();
    }

    Candidate candidate() {
        return new Candidate(id(), comparison.account().entry().name(), probability(), evidence());
    }
}
