package org.marquee.routing.conversion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.territory.PostalAddress;
import org.marquee.routing.knowledge.AccountFacts;
import org.marquee.routing.knowledge.Roster;
import org.marquee.routing.knowledge.Snapshot;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.normalize.SharedDomains;
import org.marquee.routing.matching.normalize.WebHost;
import org.marquee.routing.policy.MatchFinding;
import org.marquee.routing.policy.MatchedAccount;
import org.marquee.routing.policy.RoutingCase;
import org.marquee.routing.policy.RoutingSubject;
import org.marquee.routing.policy.stage.RoutingStages;

/** Decides on a lead from what is known: matching, placement, then the stages of routing. The same in, the same out. */
public final class LeadDecider {
    /**
     * What becomes of the lead.
     *
     * @param barred accounts it must not convert to by itself
     * @param today the day on which aliases must hold
     */
    public Ruling decide(Submission lead, Collection<Long> barred, Snapshot known, LocalDate today) {
        MatchResult match = match(lead, known, today);
        return decide(lead, withoutRefused(match, barred), barred, known);
    }

    /**
     * What becomes of the lead if none of the accounts that were ruled out is right, however surely they match; others are
     * still asked about.
     */
    public Ruling decideWithout(Collection<Long> ruledOut, Submission lead, Snapshot known, LocalDate today) {
        MatchResult match = match(lead, known, today);
        boolean nothingElse =
                match.candidates().stream().map(Candidate::accountId).allMatch(ruledOut::contains);
        return decide(lead, nothingElse ? MatchResult.none() : match, ruledOut, known);
    }

    private static MatchResult match(Submission lead, Snapshot known, LocalDate today) {
        Thresholds thresholds = known.roster().policy().matching().asAsked();
        return known.matcher().match(subject(lead), known.index(), today, thresholds);
    }

    /** A possible match that somebody ruled out is none; a sure one is asked about again, so that nothing is lost. */
    private static MatchResult withoutRefused(MatchResult match, Collection<Long> barred) {
        boolean allRefused = match.outcome() == MatchOutcome.POSSIBLE
                && match.candidates().stream().map(Candidate::accountId).allMatch(barred::contains);
        return allRefused ? MatchResult.none() : match;
    }

    /** The stages on a match that was made before; a replay does this. */
    public Ruling decide(Submission lead, MatchResult match, Collection<Long> barred, Snapshot known) {
        Optional<Placement> placement = match.outcome() == MatchOutcome.MATCHED
                ? Placement.among(match.matchedIds(), id -> node(known.facts().apply(id)))
                : Optional.empty();
        MatchFinding finding = finding(match, placement, known);
        Optional<MatchedAccount> account =
                finding instanceof MatchFinding.Matched matched ? Optional.of(matched.account()) : Optional.empty();
        Roster roster = known.roster();
        RoutingCase routing = new RoutingCase(
                routingSubject(lead),
                finding,
                Set.copyOf(barred),
                roster.policy(),
                roster.partners(),
                roster.territories(),
                roster.users());
        return new Ruling(match, placement, account, RoutingStages.decide(routing));
    }

    /** What matching is asked about a lead. */
    public static MatchSubject subject(Submission lead) {
        return new MatchSubject(
                lead.company(),
                lead.email(),
                lead.website(),
                lead.phone(),
                lead.street(),
                lead.city(),
                lead.state(),
                lead.postalCode(),
                lead.country());
    }

    private static RoutingSubject routingSubject(Submission lead) {
        return new RoutingSubject(
                lead.company(),
                businessDomain(lead),
                new PostalAddress(lead.street(), lead.city(), lead.state(), lead.postalCode(), lead.country())
                        .located(),
                lead.industry(),
                lead.employees(),
                lead.product());
    }

    private static String businessDomain(Submission lead) {
        return Stream.of(WebHost.ofEmail(lead.email()), WebHost.ofUrl(lead.website()))
                .flatMap(Optional::stream)
                .filter(host -> !SharedDomains.contains(host))
                .map(WebHost::registrable)
                .findFirst()
                .orElse("");
    }

    private static Placement.Node node(AccountFacts account) {
        return account == null
                ? null
                : new Placement.Node(
                        account.name(),
                        account.parentId(),
                        account.kind() == AccountKind.HOLDING,
                        account.corporateUnitId(),
                        account.attractsLeads());
    }

    private static MatchFinding finding(MatchResult match, Optional<Placement> placement, Snapshot known) {
        if (placement.isPresent()) {
            AccountFacts account = known.facts().apply(placement.get().accountId());
            return new MatchFinding.Matched(matched(account, known), match.probability());
        }
        if (match.outcome() == MatchOutcome.NONE || match.candidates().isEmpty()) {
            return new MatchFinding.None();
        }
        long named = match.candidates().stream()
                .map(Candidate::accountId)
                .map(known.facts()::apply)
                .filter(account -> account != null && account.umbrellaId() != null)
                .count();
        return new MatchFinding.Possible(match.candidates().size(), (int) named, match.probability());
    }

    private static MatchedAccount matched(AccountFacts account, Snapshot known) {
        AccountFacts holding =
                account.umbrellaId() == null ? null : known.facts().apply(account.umbrellaId());
        return new MatchedAccount(
                account.id(),
                account.name(),
                account.umbrellaId(),
                holding == null ? null : holding.name(),
                holding == null ? null : holding.ownerId(),
                account.coverage(),
                account.type(),
                account.reviewStatus(),
                account.lifeStatus(),
                account.ownerId());
    }
}
