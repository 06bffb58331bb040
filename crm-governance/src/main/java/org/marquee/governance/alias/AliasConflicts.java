package org.marquee.governance.alias;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;

/**
 * Keeps a name or domain from standing in two umbrellas, in an umbrella and outside, or at two accounts outside them, at
 * the same time. Whoever asks has made rival changes wait first.
 */
@ApplicationScoped
public class AliasConflicts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject
    private Aliases aliases;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** What is to stand in an umbrella, and when; either day may be null for "always". */
    public record Claim(AliasKind kind, String label, LocalDate from, LocalDate to) {
        public static Claim of(Alias alias) {
            return new Claim(alias.kind(), alias.label(), alias.validFrom(), alias.validTo());
        }

        /** The same from a day on. */
        public Claim from(LocalDate day) {
            return from == null || from.isBefore(day) ? new Claim(kind, label, day, to) : this;
        }

        boolean overlaps(Alias other) {
            return startsBefore(from, other.validTo()) && startsBefore(other.validFrom(), to);
        }

        private static boolean startsBefore(LocalDate start, LocalDate end) {
            return start == null || end == null || !start.isAfter(end);
        }
    }

    /**
     * Asks for everything that accounts are called, from today on, which together come into an umbrella, or out of any if
     * it is null.
     *
     * @throws Conflict as {@link #refuse}
     */
    public void refuseAll(Collection<Account> movers, Long umbrellaId, Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), caller.zone());
        Set<Long> moving = movers.stream().map(Account::id).collect(Collectors.toSet());
        aliases.ofAll(moving).values().stream()
                .flatMap(List::stream)
                .filter(alias -> !alias.endsBefore(today))
                .forEach(alias -> refuse(
                        Claim.of(alias).from(today),
                        other -> isStranger(
                                other,
                                moving.contains(other.id()) ? umbrellaId : other.umbrellaId(),
                                alias.accountId(),
                                umbrellaId),
                        caller));
    }

    /**
     * Asks for an account where it stands, within or outside the umbrellas.
     *
     * @throws Conflict if it stands at another account that does not share the umbrella; names that account only to a
     *     caller who sees it
     */
    public void refuse(Claim claim, Account bearer, Caller caller) {
        refuse(claim, other -> isStranger(other, other.umbrellaId(), bearer.id(), bearer.umbrellaId()), caller);
    }

    private static boolean isStranger(Account other, Long otherUmbrella, long bearerId, Long bearerUmbrella) {
        boolean together = bearerUmbrella == null ? other.id() == bearerId : bearerUmbrella.equals(otherUmbrella);
        return !together && !other.reviewStatus().isGone();
    }

    private void refuse(Claim claim, Predicate<Account> isRival, Caller caller) {
        rivalOf(claim, isRival).ifPresent(rival -> {
            throw new Wall(caller).seesAccount(rival.account())
                    ? new NameTaken(
                            "\"%s\" stands at %s already, %s; a name belongs to one umbrella, or one account, at a time."
                                    .formatted(claim.label(), rival.account().name(), rival.since()),
                            rival.account().id())
                    : new NameTaken("\"%s\" is taken; operations can tell more.".formatted(claim.label()), null);
        });
    }

    /** Who bears the name; {@code alias} is null where it is the ticker of a holding itself. */
    private record Rival(Account account, Alias alias) {
        String since() {
            if (alias == null) {
                return "as its ticker";
            }
            return alias.validFrom() == null
                    ? "listed on " + DAY.format(LocalDate.ofInstant(alias.createdAt(), ZoneOffset.UTC))
                    : "since " + DAY.format(alias.validFrom());
        }
    }

    private Optional<Rival> rivalOf(Claim claim, Predicate<Account> isRival) {
        String key = Alias.keyOf(claim.kind(), claim.label());
        if (claim.kind() != AliasKind.DOMAIN) {
            Optional<Account> holding = accounts.findHolding(key).filter(isRival);
            if (holding.isPresent()) {
                return holding.map(account -> new Rival(account, null));
            }
        }
        List<Alias> same = aliases.withKey(claim.kind(), key).stream()
                .filter(claim::overlaps)
                .toList();
        Map<Long, Account> bearers =
                accounts.byIds(same.stream().map(Alias::accountId).toList());
        return same.stream()
                .filter(alias -> isRival.test(bearers.get(alias.accountId())))
                .map(alias -> new Rival(bearers.get(alias.accountId()), alias))
                .findFirst();
    }
}
