package org.marquee.web.approval;

/** How what is known of one account reads beside what is known of another. */
public enum Likeness {
    SAME("pi-equals"),
    DIFFERENT("pi-arrows-h"),
    ONLY_HERE("pi-plus"),
    ONLY_THERE("pi-minus");

    private final String icon;

    Likeness(String icon) {
        this.icon = icon;
    }

    public String getIcon() {
        return icon;
    }
}
