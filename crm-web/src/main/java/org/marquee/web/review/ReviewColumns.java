package org.marquee.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.wall.Caller;
import org.marquee.web.account.AccountViews;
import org.marquee.web.lead.CandidateView;
import org.marquee.web.review.ReviewColumn.Place;

/** Puts the accounts that were weighed for a lead beside it, and before them one that somebody found himself. */
@Dependent
public class ReviewColumns {
    /** As many as stand side by side. */
    private static final int MOST = 4;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountViews views;

    @Inject
    private KnownAccounts known;

    @Inject
    private Leads leads;

    /**
     * As many as there is room for.
     *
     * @param weighed the likeliest first
     * @param other the one that he found; null for none
     */
    List<ReviewColumn> of(Lead lead, List<CandidateView> weighed, Long other, Caller caller) {
        boolean found =
                other != null && weighed.stream().noneMatch(one -> one.account().id() == other);
        List<CandidateView> shown = Stream.concat(
                        found ? Stream.of(found(other, caller)) : likeliestFirst(weighed, other),
                        found ? weighed.stream() : Stream.empty())
                .limit(MOST)
                .toList();
        Map<Long, KnownAccount> facts =
                known.of(shown.stream().map(CandidateView::account).toList(), caller);
        Set<Long> barred = Set.copyOf(leads.barredAccounts(lead.id()));
        ReviewLines lines = new ReviewLines(lead.submission());
        return IntStream.range(0, shown.size())
                .mapToObj(i -> column(
                        i + 1, shown.get(i), facts.get(shown.get(i).account().id()), lines, barred))
                .toList();
    }

    private CandidateView found(long accountId, Caller caller) {
        return new CandidateView(views.view(accounts.get(accountId, caller), caller), 0, List.of());
    }

    /** One that was weighed and then chosen stands before the others. */
    private static Stream<CandidateView> likeliestFirst(List<CandidateView> weighed, Long chosen) {
        return Stream.concat(
                weighed.stream().filter(one -> chosen != null && one.account().id() == chosen),
                weighed.stream().filter(one -> chosen == null || one.account().id() != chosen));
    }

    private ReviewColumn column(
            int number, CandidateView weighed, KnownAccount known, ReviewLines lines, Set<Long> barred) {
        return new ReviewColumn(
                weighed.account(),
                number,
                placed(known.record()),
                weighed.evidence().isEmpty() ? null : weighed.probability(),
                weighed.evidence(),
                lines.of(known, weighed.nameWeighed(lines.company())),
                barred.contains(weighed.account().id()));
    }

    /** A holding has nobody; its people stand at its corporate unit. */
    private Place placed(Account account) {
        if (account.reviewStatus().isGone()) {
            return null;
        }
        if (!account.isHolding()) {
            return new Place(account.id(), account.name());
        }
        return account.corporateUnitId() == null
                ? null
                : new Place(
                        account.corporateUnitId(),
                        accounts.get(account.corporateUnitId()).name());
    }
}
