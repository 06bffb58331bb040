package org.marquee.web.admin;

import java.util.Locale;
import org.marquee.domain.settings.Setting;

/**
 * A setting as IT is shown it.
 *
 * @param value masked where it is a secret; empty for none
 */
public record SettingView(Setting setting, String value, Origin origin) {
    /** Where a value came from. */
    public enum Origin {
        DEFAULT,
        ENVIRONMENT,
        COMMAND_LINE,
        CONFIGURATION;

        /** By the name of its source in MicroProfile Config, which every server spells its own way; null for none. */
        static Origin of(String source) {
            if (source == null) {
                return DEFAULT;
            }
            String name = source.toLowerCase(Locale.ROOT);
            if (name.contains("env")) {
                return ENVIRONMENT;
            }
            return name.contains("system") ? COMMAND_LINE : CONFIGURATION;
        }
    }
}
