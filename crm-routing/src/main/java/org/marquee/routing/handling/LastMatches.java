package org.marquee.routing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.matching.MatchResult;

/** What matching last said of leads; a person's decision keeps it, so that the accounts that were weighed stay in view. */
@ApplicationScoped
public class LastMatches {
    @Inject
    private Decisions decisions;

    MatchResult lastOf(Lead lead) {
        return decisions
                .latestOf(lead.id())
                .map(decision -> StoredJson.read(decision.matchResult(), MatchResult.class))
                .orElse(MatchResult.none());
    }
}
