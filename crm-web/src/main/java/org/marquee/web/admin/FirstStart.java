package org.marquee.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.governance.job.ProcessOwners;

/**
 * Sees to it, before anything is answered, that somebody can sign in and that every process has an owner.
 * Demonstrations bring users of their own. No startup bean does this: those run before the other modules are there.
 */
@WebListener
public class FirstStart implements ServletContextListener {
    @Inject
    private Settings settings;

    @Inject
    private FirstUsers firstUsers;

    @Inject
    private ProcessOwners processOwners;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        if (settings.text(Setting.DEMO).equals("false")) {
            firstUsers.makeIfNobodyIsThere();
            processOwners.ensure();
        }
    }
}
