package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marquee.domain.account.Account;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.alias.SharedHosts;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.alias.AliasConflicts;

/** Hands names and domains of a merged account to the survivor; what he has already is left behind. */
@ApplicationScoped
public class InheritedNames {
    @Inject
    private Aliases aliases;

    @Inject
    private AliasConflicts conflicts;

    @Inject
    private Clock clock;

    /** Ids of the aliases that were handed on, and of those that were made of the loser's own name and domain. */
    record Inherited(List<Long> passed, List<Long> added) {}

    /** @throws org.marquee.domain.problem.Conflict if a name would come into a second umbrella */
    Inherited inherit(Account loser, Account survivor, Caller caller) {
        Set<String> known = new HashSet<>();
        known.add(keyOf(AliasKind.TRADE_NAME, survivor.name()));
        websiteOf(survivor).ifPresent(domain -> known.add(keyOf(AliasKind.DOMAIN, domain)));
        aliases.of(survivor.id()).forEach(alias -> known.add(keyOf(alias.kind(), alias.label())));
        List<Long> passed = pass(loser, survivor, known, caller);
        List<Long> added = new ArrayList<>();
        add(AliasKind.TRADE_NAME, loser.name(), survivor, known, caller).ifPresent(added::add);
        websiteOf(loser)
                .flatMap(domain -> add(AliasKind.DOMAIN, domain, survivor, known, caller))
                .ifPresent(added::add);
        return new Inherited(passed, added);
    }

    private List<Long> pass(Account loser, Account survivor, Set<String> known, Caller caller) {
        List<Long> passed = new ArrayList<>();
        conflicts.refuseAll(loser, survivor.umbrellaId(), caller);
        for (Alias alias : aliases.of(loser.id())) {
            if (known.add(keyOf(alias.kind(), alias.label()))) {
                alias.passTo(survivor.id());
                passed.add(alias.id());
            }
        }
        return passed;
    }

    private Optional<Long> add(AliasKind kind, String label, Account survivor, Set<String> known, Caller caller) {
        if (!known.add(keyOf(kind, label))) {
            return Optional.empty();
        }
        conflicts.refuse(new AliasConflicts.Claim(kind, label, null, null), survivor.umbrellaId(), caller);
        Alias alias = aliases.add(new Alias(survivor.id(), kind, label, null, null, caller.userId(), clock.instant()));
        return Optional.of(alias.id());
    }

    /** The domain of the web address, unless it is a provider's. */
    private static Optional<String> websiteOf(Account account) {
        return WebDomain.find(account.profile().website())
                .filter(domain -> !SharedHosts.contains(domain))
                .map(WebDomain::value);
    }

    /** Names of whatever kind read the same; domains are a world of their own. */
    private static String keyOf(AliasKind kind, String label) {
        return (kind == AliasKind.DOMAIN ? "domain " : "name ") + Alias.keyOf(kind, label);
    }
}
