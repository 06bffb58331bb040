package org.marquee.domain.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * Everything that an operator can set. A setting is read from its {@link #key()} in MicroProfile Config, that is from the
 * environment as {@link #environmentName()} too; unset, it has its {@link #fallback()}, where "" stands for "none".
 */
public enum Setting {
    /** The folder of data, logs and keys, absolute. */
    HOME("crm.home", "", Rule.ABSOLUTE_PATH),
    /** The one port that is open to others; the launcher, which opens it, has checked it before. */
    HTTP_PORT("crm.http.port", "8080", Rule.ANY),
    /** The address that the port is opened on; checked likewise. */
    BIND("crm.bind", "127.0.0.1", Rule.ANY),
    /** A JDBC address of PostgreSQL or H2; none: H2 under the home. */
    DATASOURCE_URL("crm.datasource.url", "", Rule.DATABASE),
    /** The database's user. */
    DATASOURCE_USER("crm.datasource.user", "", Rule.ANY),
    /** The database user's password. */
    DATASOURCE_PASSWORD("crm.datasource.password", "", Rule.ANY),
    /** Whether the demonstration data are loaded: {@code true}, {@code large} or {@code false}. */
    DEMO("crm.demo", "false", Rule.DEMO),
    /** The password of the demonstration users; none: generated, and kept under the home. */
    DEMO_PASSWORD("crm.demo.password", "", Rule.ANY),
    /** The password of the first user {@code admin}; none: generated, and written once under the home. */
    ADMIN_PASSWORD("crm.admin.password", "", Rule.PASSWORD),
    /** The password of the first user {@code ops}; none: generated, and written once under the home. */
    OPS_PASSWORD("crm.ops.password", "", Rule.PASSWORD),
    /** How many bytes the JSON body of a request may have. */
    JSON_LIMIT("crm.json.limit", "1048576", Rule.COUNT),
    /** How many bytes a file of leads may have. */
    IMPORT_LIMIT("crm.import.limit", "52428800", Rule.COUNT),
    /** The addresses of proxies whose {@code X-Forwarded-*} headers are believed, separated by commas; none: nobody's. */
    TRUSTED_PROXIES("crm.trusted.proxies", "", Rule.ADDRESSES),
    /** Whether people reach the pages by HTTPS, through a proxy of the operator's: {@code true} or {@code false}. */
    HTTPS("crm.https", "false", Rule.SWITCH);

    private final String key;
    private final String fallback;
    private final Rule rule;

    Setting(String key, String fallback, Rule rule) {
        this.key = key;
        this.fallback = fallback;
        this.rule = rule;
    }

    /** The name in MicroProfile Config, as {@code crm.http.port}. */
    public String key() {
        return key;
    }

    /** The value when nothing is set; "" for none. */
    public String fallback() {
        return fallback;
    }

    /** The name in the environment, as {@code CRM_HTTP_PORT}. */
    public String environmentName() {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** Whether the value may never be shown. */
    public boolean isSecret() {
        return key.endsWith("password");
    }

    /** Whether a name, of the environment or of MicroProfile Config, is that of a setting. */
    static boolean isKnown(String name) {
        for (Setting setting : values()) {
            if (setting.key.equals(name) || setting.environmentName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with a value, as the end of a sentence that begins with the setting's name. */
    Optional<String> complaint(String value) {
        return rule.complaint(value);
    }
}
