package org.marquee.routing.quality.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.quality.AutomaticDecisions;
import org.marquee.domain.quality.AutomaticDecisions.Drawable;
import org.marquee.domain.quality.MatchSample;
import org.marquee.domain.quality.MatchSamples;
import org.marquee.domain.quality.SampleDrawing;
import org.marquee.domain.quality.SampledDecision;
import org.marquee.domain.quality.SampledDecision.ByAlias;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.MatchResult;

/** Draws from what matching decided by itself in a week. */
@ApplicationScoped
public class SampleDrawingByMatching implements SampleDrawing {
    /** About an hour's work of one person. */
    private static final int SIZE = 60;

    private static final Duration WEEK = Duration.ofDays(7);

    private final AutomaticDecisions automatic;
    private final MatchSamples samples;
    private final Decisions decisions;
    private final Accounts accounts;
    private final Aliases aliases;

    protected SampleDrawingByMatching() {
        this(null, null, null, null, null);
    }

    @Inject
    public SampleDrawingByMatching(
            AutomaticDecisions automatic,
            MatchSamples samples,
            Decisions decisions,
            Accounts accounts,
            Aliases aliases) {
        this.automatic = automatic;
        this.samples = samples;
        this.decisions = decisions;
        this.accounts = accounts;
        this.aliases = aliases;
    }

    @Override
    public MatchSample draw(long runId, Instant asOf) {
        Instant from = asOf.minus(WEEK);
        List<Drawable> all = automatic.drawable(from, asOf);
        List<Draw.Pick> picks = Draw.of(all, SIZE, runId);
        MatchSample sample = samples.add(new MatchSample(runId, runId, from, asOf, all.size(), picks.size()));
        for (int place = 1; place <= picks.size(); place++) {
            Draw.Pick pick = picks.get(place - 1);
            samples.add(new SampledDecision(sample.id(), place, pick.decisionId(), pick.stratum(), alias(pick)));
        }
        return sample;
    }

    private ByAlias alias(Draw.Pick pick) {
        Decision decision = decisions.get(pick.decisionId());
        if (decision.matching().best() == null) {
            return null;
        }
        MatchResult match = StoredJson.read(decision.matchResult(), MatchResult.class);
        return accounts.find(decision.matching().best().accountId())
                .flatMap(account -> DecidingAlias.among(evidence(match), account.name(), listed(account)))
                .map(alias -> new ByAlias(alias.id(), alias.label()))
                .orElse(null);
    }

    private static List<Evidence> evidence(MatchResult match) {
        return match.evidence().isEmpty() && !match.candidates().isEmpty()
                ? match.candidates().get(0).evidence()
                : match.evidence();
    }

    private List<Alias> listed(Account account) {
        return Stream.of(account.id(), account.umbrellaId())
                .filter(id -> id != null)
                .distinct()
                .flatMap(id -> aliases.of(id).stream())
                .toList();
    }
}
