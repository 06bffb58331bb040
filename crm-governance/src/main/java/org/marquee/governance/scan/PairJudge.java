package org.marquee.governance.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.approval.AccountFindings;
import org.marquee.domain.duplicate.DuplicatePair;
import org.marquee.domain.duplicate.RecognisedBy;
import org.marquee.governance.duplicate.Exemptions;
import org.marquee.governance.duplicate.PairCase;
import org.marquee.governance.duplicate.PairSide;

/** Reads what the rules want to know of pairs, for all pairs of one piece of work at once, and asks the rules. */
@ApplicationScoped
public class PairJudge {
    @Inject
    private Accounts accounts;

    @Inject
    private AccountFindings findings;

    /** Two accounts as resembling each other, with what is known of them as a pair; {@code known} may be null. */
    record Resemblance(long accountId, SimilarAccount similar, DuplicatePair known) {}

    /** What was read for one piece of work. */
    record Bench(AccountRoots accounts, Set<Sides> atApproval) {
        /** Why this is no finding, in a sentence; empty if it is one. */
        Optional<String> check(Resemblance pair) {
            Account one = accounts.get(pair.accountId());
            Account other = accounts.get(pair.similar().accountId());
            if (one == null || other == null) {
                return Optional.of("One of the two is not there any more.");
            }
            return Exemptions.check(new PairCase(
                    PairSide.of(one, accounts.rootOf(one)),
                    PairSide.of(other, accounts.rootOf(other)),
                    pair.similar().probability(),
                    atApproval.contains(Sides.of(one.id(), other.id())),
                    isToldApart(pair.known(), one, other)));
        }

        private static boolean isToldApart(DuplicatePair known, Account one, Account other) {
            return known != null
                    && known.toldApartAs() != null
                    && known.toldApartAs().equals(recognised(one, other));
        }
    }

    /** Two ids, the lower first. */
    record Sides(long lower, long higher) {
        static Sides of(long one, long other) {
            return new Sides(Math.min(one, other), Math.max(one, other));
        }
    }

    /** What the two are recognised by today. */
    static String recognised(Account one, Account other) {
        return one.id() < other.id()
                ? RecognisedBy.of(one.profile(), other.profile())
                : RecognisedBy.of(other.profile(), one.profile());
    }

    /** Those that were read already need not be read again. */
    Bench over(List<Account> read, List<Long> others) {
        AccountRoots roots = new AccountRoots(accounts);
        roots.add(read);
        roots.read(others);
        Set<Sides> atApproval = new HashSet<>();
        Map<Long, List<AccountFinding>> found =
                findings.ofAll(Stream.concat(read.stream().map(Account::id), others.stream())
                        .distinct()
                        .filter(id -> roots.get(id) != null && roots.get(id).reviewStatus() == ReviewStatus.PENDING)
                        .toList());
        found.values().stream()
                .flatMap(List::stream)
                .filter(finding -> AccountFinding.DUPLICATE_RULE.equals(finding.rule()))
                .forEach(finding -> atApproval.add(Sides.of(finding.accountId(), finding.otherAccountId())));
        return new Bench(roots, atApproval);
    }
}
