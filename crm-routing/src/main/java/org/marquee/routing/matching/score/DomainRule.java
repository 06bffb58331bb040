package org.marquee.routing.matching.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marquee.routing.matching.index.ListedDomain;
import org.marquee.routing.matching.normalize.WebHost;

/**
 * The domains of mail and web address. An address at pixar.com speaks for the account that lists pixar.com, and for
 * those of its hierarchy; one that belongs to another account, or to nobody known, speaks against.
 */
final class DomainRule implements Rule {
    @Override
    public List<Finding> weigh(Comparison comparison) {
        List<DomainClaim> claims = comparison.situation().claims();
        if (claims.isEmpty()) {
            return List.of(unknown(comparison));
        }
        return claims.stream()
                .flatMap(claim -> speaksFor(comparison, claim).stream())
                .max(Comparator.comparingDouble(Finding::strength))
                .or(() -> claims.stream().findFirst().map(claim -> speaksAgainst(comparison, claim)))
                .stream()
                .toList();
    }

    /** Where a place or a private address is all that is known besides, a name that fits in part may be a neighbour's. */
    private static Finding unknown(Comparison comparison) {
        boolean isInPart = comparison.name().filter(NameMatch::isInPart).isPresent();
        return isInPart && !comparison.subject().isNameOnly()
                ? Finding.of(
                        comparison,
                        Signal.UNCONFIRMED_NAME,
                        null,
                        null,
                        () -> "No mail or web address confirms a name that is only in part the account's.")
                : Finding.of(
                        comparison, Signal.NO_DOMAIN, null, null, () -> "No mail or web address tells the company.");
    }

    private static Optional<Finding> speaksFor(Comparison comparison, DomainClaim claim) {
        String host = claim.host().host();
        if (claim.isOwnedBy(comparison.account().id()) && claim.owners().size() == 1) {
            return Optional.of(Finding.of(
                    comparison,
                    Signal.SAME_DOMAIN,
                    host,
                    claim.host().registrable(),
                    () -> "The domain " + host + " is the account's."));
        }
        if (comparison.isOfGroup(claim)) {
            return Optional.of(Finding.of(
                    comparison,
                    Signal.GROUP_DOMAIN,
                    host,
                    claim.host().registrable(),
                    () -> "The domain " + host + " is its group's."));
        }
        return organisation(comparison, claim.host());
    }

    /** Two hosts of one organisation: under the same registrable domain, or the account's under the lead's. */
    private static Optional<Finding> organisation(Comparison comparison, WebHost host) {
        return comparison.account().domains().stream()
                .map(ListedDomain::host)
                .filter(own -> own.registrable().equals(host.registrable())
                        || own.host().endsWith("." + host.host()))
                .findFirst()
                .map(own -> Finding.of(
                        comparison,
                        Signal.ORGANISATION_DOMAIN,
                        host.host(),
                        own.host(),
                        () -> "The domains " + host.host() + " and " + own.host() + " are of one organisation."));
    }

    private static Finding speaksAgainst(Comparison comparison, DomainClaim claim) {
        String host = claim.host().host();
        if (!claim.isUnknown()) {
            return Finding.of(
                    comparison,
                    Signal.FOREIGN_DOMAIN,
                    host,
                    null,
                    () -> "The domain " + host + " belongs to another account.");
        }
        Optional<ListedDomain> own = comparison.account().domains().stream().findFirst();
        return own.map(listed -> other(comparison, claim.host(), listed.host().host()))
                .orElseGet(() -> unlisted(comparison, claim.host()));
    }

    private static Finding other(Comparison comparison, WebHost host, String own) {
        Signal signal = DomainSpelling.isName(host, comparison) ? Signal.DOMAIN_VARIANT : Signal.OTHER_DOMAIN;
        return Finding.of(
                comparison, signal, host.host(), own, () -> "The domains differ: " + host.host() + " and " + own + ".");
    }

    private static Finding unlisted(Comparison comparison, WebHost host) {
        if (comparison.isOfUmbrella()) {
            return Finding.of(
                    comparison,
                    Signal.OTHER_DOMAIN,
                    host.host(),
                    null,
                    () -> "Nobody in its umbrella lists the domain " + host.host() + ".");
        }
        return DomainSpelling.isName(host, comparison) || DomainSpelling.isShortName(host, comparison)
                ? Finding.of(
                        comparison,
                        Signal.DOMAIN_LIKE_NAME,
                        host.host(),
                        null,
                        () -> "The domain " + host.host() + " is spelt like the account's name.")
                : Finding.of(
                        comparison,
                        Signal.UNLISTED_DOMAIN,
                        host.host(),
                        null,
                        () -> "No account lists the domain " + host.host() + ".");
    }
}
