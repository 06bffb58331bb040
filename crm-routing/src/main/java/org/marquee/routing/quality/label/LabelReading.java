package org.marquee.routing.quality.label;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.quality.MatchSample;
import org.marquee.domain.quality.MatchSamples;
import org.marquee.domain.quality.SampledDecision;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** Shows the leads of a sample one by one, without what became of them. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class LabelReading {
    @Inject
    private MatchSamples samples;

    @Inject
    private Decisions decisions;

    @Inject
    private Leads leads;

    @Inject
    private GovernanceRuns runs;

    @Inject
    private LabelChoices choices;

    @Inject
    private LabelRights rights;

    /** {@code itemId} is null for the first that has no label yet, or the first of all. */
    public LabelSheet sheet(long sampleId, Long itemId, Caller caller) {
        MatchSample sample = samples.get(sampleId);
        List<SampledDecision> drawn = samples.of(sampleId);
        boolean mayLabel = rights.mayLabel(caller);
        SampledDecision shown = shown(drawn, itemId);
        return new LabelSheet(
                samples.stateOf(sample),
                sample.runId(),
                shown == null || !mayLabel ? null : item(shown, drawn),
                runs.get(sample.runId()).signedOffAt() != null,
                rights.owner(),
                mayLabel);
    }

    /** Other accounts by their names, aliases or domains. */
    public List<LabelChoice> find(String text, Caller caller) {
        return choices.find(text, caller);
    }

    private static SampledDecision shown(List<SampledDecision> drawn, Long itemId) {
        if (itemId != null) {
            return drawn.stream()
                    .filter(one -> one.id().equals(itemId))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("sampled decision", itemId));
        }
        return drawn.stream()
                .filter(one -> one.answer() == null)
                .findFirst()
                .or(() -> drawn.stream().findFirst())
                .orElse(null);
    }

    private LabelSheet.Item item(SampledDecision shown, List<SampledDecision> drawn) {
        Decision decision = decisions.get(shown.decisionId());
        Submission typed = typed(decision);
        Decision.Goal best = decision.matching().best();
        int at = shown.place() - 1;
        return new LabelSheet.Item(
                shown.id(),
                shown.place(),
                typed,
                choices.of(typed, best == null ? null : best.accountId()),
                shown.answer(),
                shown.rightAccountId() == null ? null : choices.choice(shown.rightAccountId()),
                at == 0 ? null : drawn.get(at - 1).id(),
                at + 1 == drawn.size() ? null : drawn.get(at + 1).id(),
                nextOpen(drawn, at));
    }

    private static Long nextOpen(List<SampledDecision> drawn, int at) {
        return Stream.concat(drawn.stream().skip(at + 1L), drawn.stream().limit(at))
                .filter(one -> one.answer() == null)
                .map(SampledDecision::id)
                .findFirst()
                .orElse(null);
    }

    private Submission typed(Decision decision) {
        return leads.inquiriesOf(decision.leadId()).stream()
                .filter(inquiry -> inquiry.id().equals(decision.inquiryId()))
                .map(Inquiry::submitted)
                .map(submitted -> StoredJson.read(submitted, Submission.class))
                .findFirst()
                .orElseGet(() -> leads.get(decision.leadId()).submission());
    }
}
