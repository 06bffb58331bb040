package org.marquee.web.governance;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.governance.job.GovernanceReading;
import org.marquee.governance.job.ProcessView;
import org.marquee.web.security.CurrentCaller;

/** The processes that somebody may know of, each with its one owner and what its last run came to. */
@Named
@RequestScoped
public class GovernanceListPage {
    @EJB
    private GovernanceReading reading;

    @Inject
    private CurrentCaller caller;

    private List<ProcessView> processes;

    /** Reads them. */
    public void load() {
        processes = reading.processes(caller.get());
    }

    public List<ProcessView> getProcesses() {
        return processes;
    }
}
