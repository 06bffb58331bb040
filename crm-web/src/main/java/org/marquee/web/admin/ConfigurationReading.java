package org.marquee.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.domain.user.Role;

/** The settings in effect, for IT; secrets are masked before they leave here. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class ConfigurationReading {
    @Inject
    private Settings settings;

    /** All of them, in the order of their declaration. */
    public List<SettingView> all() {
        Config config = ConfigProvider.getConfig(ConfigurationReading.class.getClassLoader());
        return Arrays.stream(Setting.values())
                .map(setting -> new SettingView(
                        setting,
                        settings.shown(setting),
                        SettingView.Origin.of(source(config.getConfigValue(setting.key())))))
                .toList();
    }

    /** Null if nothing is set. */
    private static String source(ConfigValue value) {
        return value.getValue() == null ? null : value.getSourceName();
    }
}
