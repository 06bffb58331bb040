package org.marquee.web.routing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.partner.Referral;
import org.marquee.routing.conversion.ReferralDesk;
import org.marquee.web.security.CurrentCaller;

/** Leads that were referred to a partner. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class ReferralResource {
    @EJB
    private ReferralDesk desk;

    @Inject
    private CurrentCaller currentCaller;

    /** A referral as it stands. */
    public record ReferralView(
            long id, long version, long leadId, long partnerId, Referral.Status status, String outcome) {
        static ReferralView of(Referral referral) {
            return new ReferralView(
                    referral.id(),
                    referral.version(),
                    referral.leadId(),
                    referral.partnerId(),
                    referral.status(),
                    referral.outcome());
        }
    }

    /** What came of it. */
    public record Outcome(String outcome) {}

    @POST
    @Path("/{id}/acceptance")
    @Operation(summary = "The partner takes the lead")
    public ReferralView accept(@PathParam("id") long id) {
        return ReferralView.of(desk.accept(id, currentCaller.get()));
    }

    @POST
    @Path("/{id}/outcome")
    @Operation(summary = "The partner reports what came of it")
    public ReferralView report(@PathParam("id") long id, Outcome request) {
        return ReferralView.of(desk.report(id, request.outcome(), currentCaller.get()));
    }
}
