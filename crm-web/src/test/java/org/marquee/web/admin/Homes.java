package org.marquee.web.admin;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;

/** Settings of an installation under some folder. */
public final class Homes {
    private Homes() {}

    /** Nothing is set but the home. */
    public static Settings at(Path home) {
        return at(home, Map.of());
    }

    public static Settings at(Path home, Map<Setting, String> more) {
        Map<String, String> values = new HashMap<>();
        more.forEach((setting, value) -> values.put(setting.key(), value));
        values.put(Setting.HOME.key(), home.toAbsolutePath().toString());
        return new Settings(key -> Optional.ofNullable(values.get(key)));
    }
}
