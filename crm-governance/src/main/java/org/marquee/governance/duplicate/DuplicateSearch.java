package org.marquee.governance.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.account.SimilarAccounts;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.approval.FindingKind;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;

/** Looks for accounts that might be the same company, over everything there is, and shows what a caller may see of it. */
@ApplicationScoped
public class DuplicateSearch {
    private static final int MOST = 10;

    @Inject
    private SimilarAccounts similarAccounts;

    @Inject
    private Accounts accounts;

    /** The most likely first, walls left aside; {@code exceptId} may be null. */
    public List<SimilarAccount> find(AccountProfile profile, Long exceptId) {
        return similarAccounts.similarTo(profile, exceptId).stream()
                .filter(similar -> !Objects.equals(similar.accountId(), exceptId))
                .limit(MOST)
                .toList();
    }

    /** What the caller may be told of those that resemble a company which is no account yet. */
    public Duplicates preview(AccountProfile profile, Caller caller) {
        List<SimilarAccount> found = find(profile, null);
        Map<Long, Account> others =
                accounts.byIds(found.stream().map(SimilarAccount::accountId).toList());
        Wall wall = new Wall(caller);
        return Duplicates.among(found, id -> others.containsKey(id) && wall.seesAccount(others.get(id)));
    }

    /** What the caller may be told of duplicates that were found earlier. */
    public Duplicates show(List<AccountFinding> findings, Caller caller) {
        List<AccountFinding> duplicates = duplicates(findings).toList();
        Map<Long, Account> others = others(duplicates);
        List<SimilarAccount> similar =
                duplicates.stream().flatMap(finding -> similar(finding, others)).toList();
        return Duplicates.among(similar, id -> new Wall(caller).seesAccount(others.get(id)));
    }

    /**
     * The most likely of those that were found earlier, by the account it was found for, walls left aside. A holding is
     * none of them, because nothing is merged into it.
     */
    public Map<Long, SimilarAccount> likeliest(Map<Long, List<AccountFinding>> findings) {
        List<AccountFinding> duplicates =
                findings.values().stream().flatMap(DuplicateSearch::duplicates).toList();
        Map<Long, Account> others = others(duplicates);
        Map<Long, SimilarAccount> likeliest = new HashMap<>();
        duplicates.stream()
                .filter(finding -> others.containsKey(finding.otherAccountId()))
                .filter(finding -> !others.get(finding.otherAccountId()).isHolding())
                .forEach(finding -> similar(finding, others)
                        .forEach(similar -> likeliest.putIfAbsent(finding.accountId(), similar)));
        return likeliest;
    }

    private static Stream<AccountFinding> duplicates(List<AccountFinding> findings) {
        return findings.stream().filter(finding -> finding.kind() == FindingKind.DUPLICATE);
    }

    private Map<Long, Account> others(List<AccountFinding> duplicates) {
        return accounts.byIds(
                duplicates.stream().map(AccountFinding::otherAccountId).toList());
    }

    private static Stream<SimilarAccount> similar(AccountFinding finding, Map<Long, Account> others) {
        return Stream.ofNullable(others.get(finding.otherAccountId()))
                .map(other -> new SimilarAccount(other.id(), other.name(), finding.probability(), finding.evidence()));
    }
}
