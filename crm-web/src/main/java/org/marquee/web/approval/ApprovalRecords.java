package org.marquee.web.approval;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.ReviewReading;
import org.marquee.governance.approval.Reviewed;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AccountViews;
import org.marquee.web.words.Words;

/** Gathers what the approval queue shows of one account. */
@Dependent
public class ApprovalRecords {
    @EJB
    private ReviewReading reading;

    @Inject
    private AccountViews views;

    @Inject
    private ReviewViews reviews;

    /**
     * Put beside the lookalike with that id; beside the likeliest that it can be merged into where {@code with} is null.
     *
     * @throws org.marquee.domain.problem.NotFound if the caller does not see the account
     */
    ApprovalRecord get(long id, Long with, Caller caller) {
        Reviewed reviewed = reading.get(id, caller);
        AccountView account = views.view(reviewed.account(), caller);
        List<Lookalike> lookalikes = lookalikes(reviewed, caller);
        Lookalike compared = compared(lookalikes, with);
        return new ApprovalRecord(
                account,
                reviewed,
                lookalikes,
                compared,
                Comparison.of(account, compared == null ? null : compared.account()),
                reading.tellable(reviewed),
                reviews.changes(reading.changes(id, caller)),
                reviews.decisions(reading.decisions(id, caller)));
    }

    private List<Lookalike> lookalikes(Reviewed reviewed, Caller caller) {
        Map<Long, AccountView> others = views.views(reading.others(reviewed, caller), caller).stream()
                .collect(Collectors.toMap(AccountView::id, Function.identity()));
        return reviewed.duplicates().shown().stream()
                .filter(similar -> others.containsKey(similar.accountId()))
                .map(similar -> lookalike(similar, others.get(similar.accountId())))
                .toList();
    }

    private static Lookalike lookalike(SimilarAccount similar, AccountView account) {
        return new Lookalike(account, similar, unfit(account));
    }

    private static String unfit(AccountView account) {
        if (account.kind() == AccountKind.HOLDING) {
            return Words.of("approval.unfit.holding");
        }
        boolean open = account.reviewStatus() == ReviewStatus.APPROVED && account.lifeStatus() == LifeStatus.ACTIVE;
        return open ? null : Words.of("approval.unfit.review");
    }

    private static Lookalike compared(List<Lookalike> lookalikes, Long with) {
        Stream<Lookalike> asked =
                lookalikes.stream().filter(one -> with != null && one.account().id() == with);
        Stream<Lookalike> fit = lookalikes.stream().filter(one -> one.unfit() == null);
        Stream<Lookalike> units = lookalikes.stream().filter(one -> !one.isHolding());
        return Stream.of(asked, fit, units)
                .flatMap(choice -> choice)
                .findFirst()
                .orElse(null);
    }
}
