package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the server is set to, and where each value came from. */
@Named
@RequestScoped
public class ConfigurationPage {
    @EJB
    private ConfigurationReading reading;

    private List<SettingView> settings;

    /** Reads them. */
    public void load() {
        settings = reading.all();
    }

    public List<SettingView> getSettings() {
        return settings;
    }
}
