package org.marquee.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.marquee.domain.installation.InstallationSteps;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.user.Users;
import org.marquee.routing.intake.Arrival;
import org.marquee.routing.intake.LeadDesk;
import org.marquee.routing.knowledge.Knowledge;

/**
 * Hands the leads of the demonstration in, by the same way as any other: they are matched, routed and converted.
 */
@ApplicationScoped
public class LeadReplay {
    static final String STEP = "demo-leads";

    private final InstallationSteps steps;
    private final Users users;
    private final LeadDesk desk;
    private final Knowledge knowledge;

    protected LeadReplay() {
        this(null, null, null, null);
    }

    @Inject
    public LeadReplay(InstallationSteps steps, Users users, LeadDesk desk, Knowledge knowledge) {
        this.steps = steps;
        this.users = users;
        this.desk = desk;
        this.knowledge = knowledge;
    }

    /** Hands all of them in, in one transaction; does nothing where it was done before. */
    @Transactional(TxType.REQUIRES_NEW)
    public void handInAll() {
        if (steps.isLeft(STEP)) {
            long receiver = users.getByUsername(DemoUser.OPS1.username()).id();
            List<Arrival> arrivals = DemoLead.all().stream()
                    .map(submission -> new Arrival(submission.checked(), Channel.DEMO, receiver))
                    .toList();
            desk.take(arrivals, knowledge.current());
            steps.finish(STEP);
        }
    }
}
