package org.marquee.routing.quality.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decision.Matching;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.quality.MatchSamples.Drawn;
import org.marquee.domain.quality.SampledDecision;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.quality.report.DecisionLine.Named;

/** Makes the lines of lists of decisions. */
@ApplicationScoped
public class DecisionLines {
    @Inject
    private Leads leads;

    @Inject
    private Accounts accounts;

    /** Of what was labelled, the last first. */
    List<DecisionLine> of(List<Drawn> drawn) {
        Map<Long, Lead> people =
                leads.byIds(drawn.stream().map(Drawn::leadId).distinct().toList());
        Map<Long, Account> named = accounts.byIds(drawn.stream()
                .flatMap(one ->
                        Stream.of(accountId(one.matching()), one.sampled().rightAccountId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return drawn.stream()
                .map(one -> line(people.get(one.leadId()), one.matching(), one.sampled(), named, null))
                .sorted(Comparator.comparing(DecisionLine::at).reversed())
                .toList();
    }

    /** In their order, without what people say of them. */
    public List<DecisionLine> ofDecisions(List<Decision> decisions) {
        Map<Long, Lead> people =
                leads.byIds(decisions.stream().map(Decision::leadId).distinct().toList());
        Map<Long, Account> named = accounts.byIds(decisions.stream()
                .map(one -> accountId(one.matching()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return decisions.stream()
                .map(one -> line(people.get(one.leadId()), one.matching(), null, named, one.decidedAt()))
                .toList();
    }

    private static DecisionLine line(
            Lead lead, Matching matching, SampledDecision label, Map<Long, Account> named, Instant decidedAt) {
        Submission typed = lead.submission();
        return new DecisionLine(
                lead.id(),
                typed.person().displayName(),
                typed.company(),
                typed.email(),
                MatchOutcome.valueOf(matching.outcome()),
                matching.probability(),
                named(accountId(matching), named),
                matching.rule(),
                label == null ? null : label.answer(),
                label == null ? null : named(label.rightAccountId(), named),
                label == null ? null : label.grade(),
                label == null ? decidedAt : label.labelledAt());
    }

    private static Long accountId(Matching matching) {
        return matching.best() == null ? null : (Long) matching.best().accountId();
    }

    private static Named named(Long id, Map<Long, Account> accounts) {
        Account account = id == null ? null : accounts.get(id);
        return account == null ? null : new Named(account.id(), account.name());
    }
}
