package org.marquee.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * Light or dark, roomy or compact, with keys of one letter or without, as the browser's cookies say; anything else they
 * say is not repeated.
 */
@Named
@RequestScoped
public class Look {
    private static final List<String> THEMES = List.of("auto", "light", "dark");
    private static final List<String> DENSITIES = List.of("roomy", "compact");
    private static final List<String> KEYS = List.of("on", "off");

    public List<String> getThemes() {
        return THEMES;
    }

    public List<String> getDensities() {
        return DENSITIES;
    }

    public List<String> getKeyChoices() {
        return KEYS;
    }

    public String getTheme() {
        return chosen("marquee-theme", THEMES);
    }

    public String getDensity() {
        return chosen("marquee-density", DENSITIES);
    }

    public String getKeys() {
        return chosen("marquee-keys", KEYS);
    }

    private static String chosen(String cookie, List<String> known) {
        String kept = Faces.getRequestCookie(cookie);
        return kept != null && known.contains(kept) ? kept : known.get(0);
    }
}
