package org.marquee.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.marquee.domain.installation.InstallationStep;
import org.marquee.domain.installation.InstallationSteps;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.user.Users;
import org.marquee.routing.intake.Arrival;
import org.marquee.routing.intake.LeadDesk;
import org.marquee.routing.intake.Screen;
import org.marquee.routing.knowledge.Knowledge;

/**
 * Hands the leads of the demonstration in, by the same way as any other: they are matched, routed and converted. How far
 * it has come is written in the transaction of the leads, so that none is lost or comes twice.
 */
@ApplicationScoped
public class LeadReplay {
    static final String STEP = "demo-leads";

    private static final int AT_ONCE = 50;

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

    /** Hands in the next few; false when all of them are there. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean handInSome() {
        InstallationStep step = steps.claim(STEP);
        if (step.isFinished()) {
            return false;
        }
        List<Submission> all = DemoLead.all();
        List<Submission> next = all.subList(step.done(), Math.min(all.size(), step.done() + AT_ONCE));
        handIn(next);
        step.advance(next.size());
        if (step.done() == all.size()) {
            steps.finish(STEP);
        }
        return true;
    }

    private void handIn(List<Submission> submissions) {
        long receiver = users.getByUsername(DemoUser.OPS1.username()).id();
        desk.take(
                submissions.stream()
                        .map(submission -> new Arrival(Screen.checked(submission), Channel.DEMO, receiver))
                        .toList(),
                knowledge.current());
    }
}
