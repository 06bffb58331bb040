package org.marquee.web.review;

import java.util.Locale;

/** How what somebody typed reads beside what is known of an account. */
public enum Agreement {
    AGREES("pi-check"),
    NEAR("pi-question"),
    DIFFERS("pi-times");

    private final String icon;

    Agreement(String icon) {
        this.icon = icon;
    }

    public String getIcon() {
        return icon;
    }

    /** The name of its style. */
    public String getStyle() {
        return "agreement-" + name().toLowerCase(Locale.ROOT);
    }
}
