package org.marquee.governance.alias;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;

/**
 * Keeps a name or domain from standing in two umbrellas, or at two accounts outside them, at the same time. Whoever asks has made rival changes wait first.
 */
@ApplicationScoped
public class AliasConflicts {
    @Inject
    private Aliases aliases;

    @Inject
    private Accounts accounts;

    /** What is to stand in an umbrella, and when; either day may be null for "always". */
    public record Claim(AliasKind kind, String label, LocalDate from, LocalDate to) {
        static Claim of(Alias alias) {
            return new Claim(alias.kind(), alias.label(), alias.validFrom(), alias.validTo());
        }

        boolean overlaps(Alias other) {
            return startsBefore(from, other.validTo()) && startsBefore(other.validFrom(), to);
        }

        private static boolean startsBefore(LocalDate start, LocalDate end) {
            return start == null || end == null || !start.isAfter(end);
        }
    }

    /**
     * Asks for everything that an account is called.
     *
     * @throws Conflict as {@link #refuse}
     */
    public void refuseAll(Account account, Long umbrellaId, Caller caller) {
        aliases.of(account.id()).forEach(alias -> refuse(Claim.of(alias), umbrellaId, caller));
    }

    /**
     * Does nothing outside the umbrellas, where {@code umbrellaId} is null.
     *
     * @throws Conflict if it stands in another umbrella; names its bearer only to a caller who sees him
     */
    public void refuse(Claim claim, Long umbrellaId, Caller caller) {
        if (umbrellaId != null) {
            refuse(
                    claim,
                    rival -> rival.umbrellaId() != null && !rival.umbrellaId().equals(umbrellaId),
                    caller);
        }
    }

    /**
     * Asks for an account within or outside the umbrellas.
     *
     * @throws Conflict if it stands at another account that does not share the umbrella; as above
     */
    void refuse(Claim claim, Account bearer, Caller caller) {
        refuse(claim, other -> isStranger(other, bearer), caller);
    }

    private static boolean isStranger(Account other, Account bearer) {
        boolean together = bearer.umbrellaId() == null
                ? other.id().equals(bearer.id())
                : bearer.umbrellaId().equals(other.umbrellaId());
        return !together
                && other.reviewStatus() != ReviewStatus.REJECTED
                && other.reviewStatus() != ReviewStatus.MERGED;
    }

    private void refuse(Claim claim, Predicate<Account> isRival, Caller caller) {
        rivalOf(claim, isRival).ifPresent(rival -> {
            throw new Conflict(
                    new Wall(caller).seesAccount(rival)
                            ? "\"%s\" stands at %s already; a name belongs to one umbrella, or one account, at a time."
                                    .formatted(claim.label(), rival.name())
                            : "\"%s\" is taken; operations can tell more.".formatted(claim.label()));
        });
    }

    private Optional<Account> rivalOf(Claim claim, Predicate<Account> isRival) {
        String key = Alias.keyOf(claim.kind(), claim.label());
        if (claim.kind() != AliasKind.DOMAIN) {
            Optional<Account> holding = accounts.findHolding(key).filter(isRival);
            if (holding.isPresent()) {
                return holding;
            }
        }
        List<Alias> same = aliases.withKey(claim.kind(), key).stream()
                .filter(claim::overlaps)
                .toList();
        Map<Long, Account> bearers =
                accounts.byIds(same.stream().map(Alias::accountId).toList());
        return bearers.values().stream().filter(isRival).findFirst();
    }
}
