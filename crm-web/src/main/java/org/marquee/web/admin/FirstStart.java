package org.marquee.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.governance.job.ProcessOwners;

/**
 * Sees to it, before anything is answered, that somebody can sign in and that every process has an owner.
 * Demonstrations bring users of their own.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {
    @Inject
    private Settings settings;

    @Inject
    private FirstUsers firstUsers;

    @Inject
    private ProcessOwners processOwners;

    @PostConstruct
    void start() {
        if (settings.text(Setting.DEMO).equals("false")) {
            firstUsers.makeIfNobodyIsThere();
            processOwners.ensure();
        }
    }
}
