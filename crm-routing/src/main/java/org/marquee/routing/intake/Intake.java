package org.marquee.routing.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.idempotency.RequestKey;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.Role;
import org.marquee.routing.knowledge.Knowledge;

/** The one boundary through which every lead comes in, whatever the way. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING,
    Role.Names.INTAKE
})
public class Intake {
    @Inject
    private Once once;

    @Inject
    private LeadDesk desk;

    @Inject
    private PreviewDesk previews;

    @Inject
    private Knowledge knowledge;

    /**
     * Takes in one submission; when this returns, what came of it is on disk.
     *
     * @param key null for a caller who gave none
     * @throws Invalid naming every field that is not right
     */
    public IntakeResult handIn(Submission submission, Channel channel, long receivedBy, RequestKey key) {
        Arrival arrival = new Arrival(submission.checked(), channel, receivedBy);
        return once.run(
                key,
                IntakeResult.class,
                () -> desk.take(List.of(arrival), knowledge.current()).get(0));
    }

    /** What would come of a submission if it were handed in now; nothing is written. */
    public IntakeResult preview(Submission submission) {
        List<Submission> checked = List.of(submission.checked());
        return once.run(() -> previews.preview(checked, knowledge.current()).get(0));
    }
}
