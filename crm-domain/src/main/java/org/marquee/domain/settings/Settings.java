package org.marquee.domain.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The checked values of all settings; inject it, or outside CDI ask {@link #ofServer()}. */
public final class Settings {
    private static final String MASK = "********";

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    /**
     * Reads every setting from a source that knows values by key.
     *
     * @throws SettingRefused for the first value that does not fit its setting
     */
    public Settings(Function<String, Optional<String>> source) {
        for (Setting setting : Setting.values()) {
            String value = source.apply(setting.key()).map(String::strip).orElse(setting.fallback());
            setting.complaint(value).ifPresent(complaint -> {
                throw new SettingRefused(
                        setting, setting.isSecret() ? complaint : complaint + " but is \"" + value + "\"");
            });
            values.put(setting, value);
        }
    }

    /** The settings of the running server. */
    public static Settings ofServer() {
        // The form without a class loader fails inside the connection pool, whose threads have none of the
        // application's.
        Config config = ConfigProvider.getConfig(Settings.class.getClassLoader());
        return new Settings(key -> config.getOptionalValue(key, String.class));
    }

    /** The value, "" for none. */
    public String text(Setting setting) {
        return values.get(setting);
    }

    /** The value, empty for none. */
    public Optional<String> find(Setting setting) {
        return Optional.of(text(setting)).filter(value -> !value.isEmpty());
    }

    /** The value of a setting that is true or false. */
    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** The value of a setting that is a count. */
    public int count(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** The folder of data, logs and keys. */
    public Path home() {
        return find(Setting.HOME).map(Path::of).orElseGet(() -> Path.of(System.getProperty("user.home"), ".marquee"));
    }

    /** One line for each setting, fit for a log: secrets are masked. */
    public List<String> lines() {
        return values.entrySet().stream()
                .map(entry -> {
                    String shown = shown(entry.getKey());
                    return entry.getKey().key() + " = " + (shown.isEmpty() ? "(none)" : shown);
                })
                .toList();
    }

    /** The value as anybody may read it: secrets are masked; "" for none. */
    public String shown(Setting setting) {
        String value = text(setting);
        if (value.isEmpty()) {
            return "";
        }
        return setting.isSecret() ? MASK : withoutPassword(value);
    }

    /** Of some names, those that look like settings and are none. */
    static Stream<String> unknown(Stream<String> names) {
        return names.filter(name -> name.startsWith("crm.") || name.startsWith("CRM_"))
                .filter(name -> !Setting.isKnown(name))
                .distinct()
                .sorted();
    }

    /** A JDBC address may carry a password of its own. */
    private static String withoutPassword(String value) {
        return value.replaceAll("(?i)(password=)[^&;]*", "$1********")
                .replaceAll("(//[^/@:]*):[^/@]*@", "$1:********@");
    }
}
