package org.marquee.routing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Clue;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.account.SimilarAccounts;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.Evidence;

/** Asks the matcher which accounts a profile resembles. */
@ApplicationScoped
public class SimilarAccountsByMatching implements SimilarAccounts {
    private static final long NO_ACCOUNT = 0;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Clock clock;

    @Override
    public List<SimilarAccount> similarTo(AccountProfile profile, Long exceptId) {
        long id = exceptId == null ? NO_ACCOUNT : exceptId;
        return similarTo(AccountEntries.of(profile, id), knowledge.current());
    }

    @Override
    public Map<Long, List<SimilarAccount>> similarTo(Collection<Long> accountIds) {
        Snapshot known = knowledge.current();
        return accountIds.stream()
                .map(known.index()::entry)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(AccountEntry::id, account -> similarTo(account, known)));
    }

    private List<SimilarAccount> similarTo(AccountEntry account, Snapshot known) {
        return known
                .matcher()
                .similar(account, known.index(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .stream()
                .map(SimilarAccountsByMatching::toSimilar)
                .toList();
    }

    private static SimilarAccount toSimilar(Candidate candidate) {
        return new SimilarAccount(
                candidate.accountId(),
                candidate.name(),
                BigDecimal.valueOf(candidate.probability()).setScale(3, RoundingMode.HALF_EVEN),
                candidate.evidence().stream()
                        .map(SimilarAccountsByMatching::clue)
                        .toList());
    }

    private static Clue clue(Evidence piece) {
        return new Clue(piece.sentence(), piece.strength() < 0);
    }
}
