package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.marquee.governance.alias.AliasConflicts.Claim;

/**
 * Hands names and domains of a merged account to the survivor. What he is called today is left behind; what he was called
 * once begins anew.
 */
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

    /** @throws org.marquee.domain.problem.Conflict if a name would come into a second umbrella, or to a second account */
    Inherited inherit(Account loser, Account survivor, Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), caller.zone());
        List<Alias> former = aliases.of(survivor.id());
        Set<String> known = new HashSet<>();
        known.add(keyOf(AliasKind.TRADE_NAME, survivor.name()));
        websiteOf(survivor).ifPresent(domain -> known.add(keyOf(AliasKind.DOMAIN, domain)));
        former.stream().filter(alias -> alias.holdsOn(today)).forEach(alias -> known.add(keyOf(alias)));
        Heir heir = new Heir(survivor, former, known, today, caller);
        List<Long> added = new ArrayList<>();
        List<Long> passed = new ArrayList<>();
        for (Alias alias : aliases.of(loser.id())) {
            pass(alias, heir).ifPresent(id -> (id.equals(alias.id()) ? passed : added).add(id));
        }
        add(AliasKind.TRADE_NAME, loser.name(), heir).ifPresent(added::add);
        websiteOf(loser).flatMap(domain -> add(AliasKind.DOMAIN, domain, heir)).ifPresent(added::add);
        return new Inherited(passed, added);
    }

    /** The survivor with the aliases he had, and the keys of what he is called today. */
    private record Heir(Account account, List<Alias> former, Set<String> known, LocalDate today, Caller caller) {
        boolean bore(AliasKind kind, String label) {
            return former.stream().anyMatch(alias -> keyOf(alias).equals(keyOf(kind, label)));
        }
    }

    private Optional<Long> pass(Alias alias, Heir heir) {
        if (alias.holdsOn(heir.today()) && !heir.known().add(keyOf(alias))) {
            return Optional.empty();
        }
        if (heir.bore(alias.kind(), alias.label())) {
            return alias.endsBefore(heir.today()) ? Optional.empty() : Optional.of(begin(Claim.of(alias), heir));
        }
        conflicts.refuse(Claim.of(alias), heir.account(), heir.caller());
        alias.passTo(heir.account().id());
        return Optional.of(alias.id());
    }

    private Optional<Long> add(AliasKind kind, String label, Heir heir) {
        return heir.known().add(keyOf(kind, label))
                ? Optional.of(begin(new Claim(kind, label, null, null), heir))
                : Optional.empty();
    }

    /** From today at the earliest: the survivor was not called so before, and an undo would leave those days behind. */
    private Long begin(Claim claim, Heir heir) {
        Claim begun = claim.from(heir.today());
        conflicts.refuse(begun, heir.account(), heir.caller());
        return aliases.add(new Alias(
                        heir.account().id(),
                        begun.kind(),
                        begun.label(),
                        begun.from(),
                        begun.to(),
                        heir.caller().userId(),
                        clock.instant()))
                .id();
    }

    /** The domain of the web address, unless it is a provider's. */
    private static Optional<String> websiteOf(Account account) {
        return WebDomain.find(account.profile().website())
                .filter(domain -> !SharedHosts.contains(domain))
                .map(WebDomain::value);
    }

    private static String keyOf(Alias alias) {
        return keyOf(alias.kind(), alias.label());
    }

    /** Names of whatever kind read the same; domains are a world of their own. */
    private static String keyOf(AliasKind kind, String label) {
        return (kind == AliasKind.DOMAIN ? "domain " : "name ") + Alias.keyOf(kind, label);
    }
}
