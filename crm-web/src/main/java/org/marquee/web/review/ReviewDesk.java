package org.marquee.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.alias.AliasRemoval;
import org.marquee.governance.notice.Announcements;
import org.marquee.routing.conversion.ResolutionUndo;
import org.marquee.routing.conversion.ResolutionUndo.Resolution;
import org.marquee.web.lead.LeadReading;
import org.marquee.web.lead.LeadView;

/** Takes back what was decided in the review queue, with the names that were taught in the same step. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class ReviewDesk {
    @EJB
    private ResolutionUndo undoing;

    @EJB
    private AliasRemoval removal;

    @EJB
    private LeadReading reading;

    @Inject
    private Aliases aliases;

    @Inject
    private Announcements announcements;

    /** What the caller decided on the lead, as long as he can take it back; empty otherwise. */
    public Optional<ReviewOffer> offer(long leadId, Caller caller) {
        return undoing.own(leadId, caller)
                .map(own -> offer(reading.get(leadId, caller).lead(), own));
    }

    private ReviewOffer offer(LeadView lead, Resolution own) {
        return new ReviewOffer(
                lead.id(),
                own.decisionId(),
                lead.submission().person().displayName(),
                lead.account() == null ? null : lead.account().name(),
                lead.owner() == null ? null : lead.owner().name(),
                own.taught().stream()
                        .map(aliases::find)
                        .flatMap(Optional::stream)
                        .map(Alias::label)
                        .toList());
    }

    /**
     * Takes it back, and answers with the lead, which waits again.
     *
     * @throws NotFound if the caller does not see the lead
     * @throws Conflict if anything rests on the decision
     */
    public Lead undo(long leadId, long decisionId, Caller caller) {
        List<Long> taught = undoing.own(leadId, caller).map(Resolution::taught).orElse(List.of());
        if (!taught.isEmpty()) {
            announcements.holdOthers();
        }
        taught.stream()
                .map(aliases::find)
                .flatMap(Optional::stream)
                .filter(alias -> alias.validTo() == null)
                .forEach(alias -> removal.remove(alias.id(), alias.version(), caller));
        return undoing.undo(leadId, decisionId, caller);
    }
}
