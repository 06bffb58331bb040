package org.marquee.routing.matching.score;

import java.util.List;
import java.util.Optional;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.index.ListedDomain;
import org.marquee.routing.matching.normalize.WebHost;

/**
 * The domains of mail and web address. An address at pixar.com speaks for the account that lists pixar.com, and for
 * those of its hierarchy; one that belongs to another account, or to nobody known, speaks against.
 */
final class DomainRule implements Rule {
    private static final int SHORTEST_TELLING_LABEL = 5;

    @Override
    public List<Evidence> weigh(Comparison comparison) {
        List<DomainClaim> claims = comparison.situation().claims();
        return claims.stream()
                .flatMap(claim -> speaksFor(comparison, claim).stream())
                .findFirst()
                .or(() -> claims.stream().findFirst().map(claim -> speaksAgainst(comparison, claim)))
                .stream()
                .toList();
    }

    private static Optional<Evidence> speaksFor(Comparison comparison, DomainClaim claim) {
        String host = claim.host().host();
        if (claim.isOwnedBy(comparison.account().id()) && claim.owners().size() == 1) {
            return Optional.of(Rule.evidence(
                    Signal.SAME_DOMAIN, host, claim.host().registrable(), "The domain " + host + " is the account's."));
        }
        if (comparison.isOfGroup(claim)) {
            return Optional.of(Rule.evidence(
                    Signal.GROUP_DOMAIN, host, claim.host().registrable(), "The domain " + host + " is its group's."));
        }
        return registrable(comparison, claim.host());
    }

    private static Optional<Evidence> registrable(Comparison comparison, WebHost host) {
        return comparison.account().domains().stream()
                .filter(listed -> listed.host().registrable().equals(host.registrable()))
                .findFirst()
                .map(listed -> Rule.evidence(
                        Signal.ORGANISATION_DOMAIN,
                        host.host(),
                        listed.host().host(),
                        "Both domains are under " + host.registrable() + "."));
    }

    private static Evidence speaksAgainst(Comparison comparison, DomainClaim claim) {
        String host = claim.host().host();
        if (!claim.isUnknown()) {
            return Rule.evidence(
                    Signal.FOREIGN_DOMAIN, host, null, "The domain " + host + " belongs to another account.");
        }
        if (isLikeName(comparison, claim.host())) {
            return Rule.evidence(
                    Signal.DOMAIN_LIKE_NAME, host, null, "The domain " + host + " is spelt like the account's name.");
        }
        return comparison.account().domains().stream()
                .findFirst()
                .map(listed -> other(host, listed))
                .orElseGet(() ->
                        Rule.evidence(Signal.UNLISTED_DOMAIN, host, null, "Nobody lists the domain " + host + "."));
    }

    private static Evidence other(String host, ListedDomain listed) {
        String own = listed.host().host();
        return Rule.evidence(Signal.OTHER_DOMAIN, host, own, "The domain is " + host + ", the account's " + own + ".");
    }

    private static boolean isLikeName(Comparison comparison, WebHost host) {
        return host.label().length() >= SHORTEST_TELLING_LABEL
                && comparison.account().names().stream()
                        .filter(listed -> listed.validOn(comparison.situation().today()))
                        .anyMatch(listed -> !listed.name().isWeak()
                                && listed.name().joined().equals(host.label()));
    }
}
