package org.marquee.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.governance.job.ProcessOwners;

/** Loads the demonstration data before anything is answered, where they are wanted and not there yet. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private DemoStock stock;

    @Inject
    private DemoPassword password;

    @Inject
    private ProcessOwners processOwners;

    @PostConstruct
    void start() {
        String wanted = settings.text(Setting.DEMO);
        if (wanted.equals("false")) {
            return;
        }
        if (!stock.fill(wanted.equals("large") ? Long.MAX_VALUE : CompanyRow.STANDARD)) {
            LOG.warning("The database holds data of its own, so no demonstration data are put in.");
            return;
        }
        password.becomeWhatIsSet();
        processOwners.ensure();
        LOG.info(() -> "The password of all demonstration users " + password.whereabouts() + ".");
    }
}
