package org.marquee.routing.matching.score;

import java.util.Comparator;
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
    @Override
    public List<Evidence> weigh(Comparison comparison) {
        List<DomainClaim> claims = comparison.situation().claims();
        if (claims.isEmpty()) {
            return List.of(unknown(comparison));
        }
        return claims.stream()
                .flatMap(claim -> speaksFor(comparison, claim).stream())
                .max(Comparator.comparingDouble(Evidence::strength))
                .or(() -> claims.stream().findFirst().map(claim -> speaksAgainst(comparison, claim)))
                .stream()
                .toList();
    }

    /** Where a place or a private address is all that is known besides, a name that fits in part may be a neighbour's. */
    private static Evidence unknown(Comparison comparison) {
        boolean isInPart = comparison.name().filter(NameMatch::isInPart).isPresent();
        return isInPart && !comparison.subject().isNameOnly()
                ? Rule.evidence(
                        comparison,
                        Signal.UNCONFIRMED_NAME,
                        null,
                        null,
                        "No mail or web address confirms a name that is only in part the account's.")
                : Rule.evidence(comparison, Signal.NO_DOMAIN, null, null, "No mail or web address tells the company.");
    }

    private static Optional<Evidence> speaksFor(Comparison comparison, DomainClaim claim) {
        String host = claim.host().host();
        if (claim.isOwnedBy(comparison.account().id()) && claim.owners().size() == 1) {
            return Optional.of(Rule.evidence(
                    comparison,
                    Signal.SAME_DOMAIN,
                    host,
                    claim.host().registrable(),
                    "The domain " + host + " is the account's."));
        }
        if (comparison.isOfGroup(claim)) {
            return Optional.of(Rule.evidence(
                    comparison,
                    Signal.GROUP_DOMAIN,
                    host,
                    claim.host().registrable(),
                    "The domain " + host + " is its group's."));
        }
        return organisation(comparison, claim.host());
    }

    /** Two hosts of one organisation: under the same registrable domain, or the account's under the lead's. */
    private static Optional<Evidence> organisation(Comparison comparison, WebHost host) {
        return comparison.account().domains().stream()
                .map(ListedDomain::host)
                .filter(own -> own.registrable().equals(host.registrable())
                        || own.host().endsWith("." + host.host()))
                .findFirst()
                .map(own -> Rule.evidence(
                        comparison,
                        Signal.ORGANISATION_DOMAIN,
                        host.host(),
                        own.host(),
                        "The domains " + host.host() + " and " + own.host() + " are of one organisation."));
    }

    private static Evidence speaksAgainst(Comparison comparison, DomainClaim claim) {
        String host = claim.host().host();
        if (!claim.isUnknown()) {
            return Rule.evidence(
                    comparison,
                    Signal.FOREIGN_DOMAIN,
                    host,
                    null,
                    "The domain " + host + " belongs to another account.");
        }
        Optional<ListedDomain> own = comparison.account().domains().stream().findFirst();
        return own.map(listed -> other(comparison, claim.host(), listed.host().host()))
                .orElseGet(() -> unlisted(comparison, claim.host()));
    }

    private static Evidence other(Comparison comparison, WebHost host, String own) {
        Signal signal = DomainSpelling.isName(host, comparison) ? Signal.DOMAIN_VARIANT : Signal.OTHER_DOMAIN;
        return Rule.evidence(
                comparison, signal, host.host(), own, "The domains differ: " + host.host() + " and " + own + ".");
    }

    private static Evidence unlisted(Comparison comparison, WebHost host) {
        if (comparison.isOfUmbrella()) {
            String sentence = "Nobody in its umbrella lists the domain " + host.host() + ".";
            return Rule.evidence(comparison, Signal.OTHER_DOMAIN, host.host(), null, sentence);
        }
        return DomainSpelling.isName(host, comparison) || DomainSpelling.isShortName(host, comparison)
                ? Rule.evidence(
                        comparison,
                        Signal.DOMAIN_LIKE_NAME,
                        host.host(),
                        null,
                        "The domain " + host.host() + " is spelt like the account's name.")
                : Rule.evidence(
                        comparison,
                        Signal.UNLISTED_DOMAIN,
                        host.host(),
                        null,
                        "No account lists the domain " + host.host() + ".");
    }
}
