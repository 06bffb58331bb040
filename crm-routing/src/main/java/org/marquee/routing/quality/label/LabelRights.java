package org.marquee.routing.quality.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.quality.MatchSample;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Who labels: the owner of the process or his deputy, so that one judgement runs through the figures. */
@ApplicationScoped
public class LabelRights {
    @Inject
    private GovernanceProcesses processes;

    @Inject
    private Users users;

    boolean mayLabel(Caller caller) {
        return processes.get(MatchSample.PROCESS).isInHandsOf(caller.userId());
    }

    void require(Caller caller) {
        if (!mayLabel(caller)) {
            throw new Denied("A sample is labelled by the owner of the process, %s, or his deputy.".formatted(owner()));
        }
    }

    /** The name of the owner. */
    String owner() {
        return users.get(processes.get(MatchSample.PROCESS).ownerId()).name();
    }
}
