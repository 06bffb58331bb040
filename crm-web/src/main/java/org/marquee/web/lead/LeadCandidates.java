package org.marquee.web.lead;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;
import org.marquee.routing.intake.AnswerForCaller;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.MatchResult;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AccountViews;

/** Shows which accounts were weighed for a lead, those on the caller's side of the wall. */
@Dependent
public class LeadCandidates {
    @Inject
    private Decisions decisions;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountViews views;

    @Inject
    private Knowledge knowledge;

    /** The likeliest first; none if they were weighed beyond the wall. The lead must be one that the caller sees. */
    List<CandidateView> of(long leadId, Caller caller) {
        AnswerForCaller shower = new AnswerForCaller(caller, knowledge.current(), id -> null);
        List<Candidate> weighed = decisions
                .latestOf(leadId)
                .filter(decision -> shower.sees(decision.verdict().goal()))
                .map(Decision::matchResult)
                .map(match -> StoredJson.read(match, MatchResult.class).candidates())
                .orElse(List.of());
        Wall wall = new Wall(caller);
        List<Account> seen = accounts
                .byIds(weighed.stream().map(Candidate::accountId).toList())
                .values()
                .stream()
                .filter(wall::seesAccount)
                .toList();
        Map<Long, AccountView> shown =
                views.views(seen, caller).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
        return weighed.stream()
                .filter(candidate -> shown.containsKey(candidate.accountId()))
                .map(candidate -> new CandidateView(
                        shown.get(candidate.accountId()), candidate.probability(), candidate.evidence()))
                .toList();
    }
}
