package org.marquee.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;

/** Sees to it, before anything is answered, that somebody can sign in. Demonstrations bring users of their own. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {
    @Inject
    private Settings settings;

    @Inject
    private FirstUsers firstUsers;

    @PostConstruct
    void start() {
        if (settings.text(Setting.DEMO).equals("false")) {
            firstUsers.makeIfNobodyIsThere();
        }
    }
}
