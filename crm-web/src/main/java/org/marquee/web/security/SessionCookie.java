package org.marquee.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;

/** Keeps the session cookie off unencrypted connections where people come by HTTPS. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext()
                .getSessionCookieConfig()
                .setSecure(Settings.ofServer().isOn(Setting.HTTPS));
    }
}
