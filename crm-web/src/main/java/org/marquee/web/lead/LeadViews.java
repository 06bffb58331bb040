package org.marquee.web.lead;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.intake.AnswerForCaller;
import org.marquee.routing.intake.IntakeResult;
import org.marquee.routing.intake.IntakeResult.Due;
import org.marquee.routing.intake.LeadAnswer;
import org.marquee.routing.intake.LeadAnswer.DecisionShown;
import org.marquee.routing.intake.LeadAnswer.Ref;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.matching.MatchResult;

/** Makes what callers are shown of leads: the reader of a lead does not always see the account it went to. */
@Dependent
public class LeadViews {
    private static final String PERSON_MOVED = "The person was moved here.";
    private static final String MOVED_SINCE = "It was decided before the move.";
    private static final String ACCOUNT_MOVED = "The account was moved here, with its people.";

    @Inject
    private Knowledge knowledge;

    @Inject
    private Users users;

    @Inject
    private Leads leads;

    @Inject
    private LeadClocks clocks;

    @Inject
    private Conversions conversions;

    @Inject
    private Decisions decided;

    public LeadAnswer answer(IntakeResult result, Caller caller) {
        Set<Long> owner = result.ownerId() == null ? Set.of() : Set.of(result.ownerId());
        return shower(owner, caller).show(result);
    }

    public LeadView view(Lead lead, Caller caller) {
        return views(List.of(lead), caller).get(0);
    }

    public List<LeadView> views(List<Lead> found, Caller caller) {
        AnswerForCaller shower = shower(
                found.stream().map(Lead::ownerId).filter(Objects::nonNull).collect(Collectors.toSet()), caller);
        Map<Long, Decision.Goal> goals =
                decided.goalsOf(found.stream().map(Lead::id).toList());
        return found.stream()
                .map(lead -> view(lead, goals.get(lead.id()), shower))
                .toList();
    }

    private static LeadView view(Lead lead, Decision.Goal goal, AnswerForCaller shower) {
        boolean open = seesPlace(lead, shower);
        return new LeadView(
                lead.id(),
                lead.version(),
                lead.submission(),
                lead.disposition(),
                open ? reason(lead, goal, shower) : AnswerForCaller.hidden(lead.disposition()),
                open ? shower.owner(lead.ownerId()) : null,
                open ? shower.account(lead.accountId()) : null,
                open && lead.contactId() != null ? new Ref(lead.contactId()) : null,
                lead.createdAt(),
                lead.updatedAt());
    }

    /** The reason tells of the account that was decided for, which is not always the one where he is by now. */
    private static String reason(Lead lead, Decision.Goal goal, AnswerForCaller shower) {
        if (shower.sees(goal)) {
            return lead.reason();
        }
        return shower.sees(goal.accountId()) ? ACCOUNT_MOVED : PERSON_MOVED;
    }

    private static boolean seesPlace(Lead lead, AnswerForCaller shower) {
        return shower.seesPlace(lead.disposition(), lead.accountId(), lead.ownerId());
    }

    public LeadRecord record(Lead lead, Caller caller) {
        AnswerForCaller shower = shower(Stream.ofNullable(lead.ownerId()).toList(), caller);
        boolean open = seesPlace(lead, shower);
        return new LeadRecord(
                view(lead, caller),
                conversions
                        .currentOf(lead.id())
                        .filter(conversion -> shower.sees(conversion.accountId()))
                        .map(conversion -> new Ref(conversion.id()))
                        .orElse(null),
                open
                        ? clocks.runningFor(lead.id()).stream()
                                .map(clock -> new Due(clock.name().name(), clock.dueAt()))
                                .toList()
                        : List.of(),
                leads.inquiriesOf(lead.id()).stream().map(LeadViews::view).toList());
    }

    private static LeadRecord.InquiryView view(Inquiry inquiry) {
        return new LeadRecord.InquiryView(
                inquiry.id(),
                inquiry.channel().name(),
                inquiry.source(),
                inquiry.campaign(),
                inquiry.product(),
                inquiry.message(),
                inquiry.receivedAt());
    }

    /** {@code decisions} are all about this lead. */
    public List<DecisionView> views(Lead lead, List<Decision> decisions, Caller caller) {
        AnswerForCaller shower = shower(
                decisions.stream()
                        .map(Decision::decidedBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                caller);
        return decisions.stream().map(decision -> view(lead, decision, shower)).toList();
    }

    /** Why a lead went to an account is told to whoever sees the account, also when the lead was taken back since. */
    private static boolean isOpen(Lead lead, Decision.Verdict verdict, AnswerForCaller shower) {
        return verdict.accountId() != null
                ? shower.sees(verdict.goal())
                : seesPlace(lead, shower) && shower.seesPlace(verdict.disposition(), null, verdict.ownerId());
    }

    private static DecisionView view(Lead lead, Decision decision, AnswerForCaller shower) {
        Disposition disposition = decision.verdict().disposition();
        boolean open = isOpen(lead, decision.verdict(), shower);
        DecisionShown shown = AnswerForCaller.decision(IntakeResult.Trace.of(decision), open);
        return new DecisionView(
                shown.id(),
                decision.trigger(),
                shown.policyVersion(),
                decision.basis().weightsNumber(),
                decision.decidedAt(),
                shower.owner(decision.decidedBy()),
                disposition,
                open ? decision.verdict().reason() : closed(lead, decision.verdict(), shower),
                shower.match(StoredJson.read(decision.matchResult(), MatchResult.class), open),
                shown.stages());
    }

    /** Who has the lead by now hears that it came to him by a move, and no more. */
    private static String closed(Lead lead, Decision.Verdict verdict, AnswerForCaller shower) {
        return verdict.accountId() != null && seesPlace(lead, shower)
                ? MOVED_SINCE
                : AnswerForCaller.hidden(verdict.disposition());
    }

    private AnswerForCaller shower(Collection<Long> owners, Caller caller) {
        Map<Long, UserName> names = users.namesOf(owners);
        return new AnswerForCaller(caller, knowledge.current(), names::get);
    }
}
