package org.marquee.web.demo;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Logger;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.governance.job.ProcessOwners;

/** Loads the demonstration data before anything is answered, where they are wanted and not there yet. */
@WebListener
public class DemoStart implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private DemoStock stock;

    @Inject
    private DemoPassword password;

    @Inject
    private ProcessOwners processOwners;

    @Inject
    private PendingStock pending;

    @Inject
    private LeadReplay leads;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        String wanted = settings.text(Setting.DEMO);
        if (!wanted.equals("false")) {
            load(wanted.equals("large") ? Long.MAX_VALUE : CompanyRow.STANDARD);
        }
    }

    private void load(long companyRows) {
        long started = System.nanoTime();
        if (!stock.fill(companyRows)) {
            LOG.warning("The database holds data of its own, so no demonstration data are put in.");
            return;
        }
        password.becomeWhatIsSet();
        processOwners.ensure();
        pending.putIn();
        leads.handInAll();
        LOG.info(() -> "The demonstration data are there after %d ms; the password of all their users %s."
                .formatted((System.nanoTime() - started) / 1_000_000, password.whereabouts()));
    }
}
