package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.web.security.CurrentCaller;

/** How the installation does, for people; machines ask {@code /health/ready} and {@code /metrics}. */
@Named
@RequestScoped
public class HealthPage {
    @EJB
    private HealthReading reading;

    @Inject
    private CurrentCaller caller;

    private List<HealthLine> lines;

    /** Asks everything once. */
    public void load() {
        lines = reading.all(caller.get());
    }

    public List<HealthLine> getLines() {
        return lines;
    }

    /** Whether nothing needs looking after. */
    public boolean isWell() {
        return lines.stream().noneMatch(HealthLine::needsAttention);
    }
}
