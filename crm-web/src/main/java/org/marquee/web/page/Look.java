package org.marquee.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Light or dark, roomy or compact, as the browser's cookies say; anything else they say is not repeated. */
@Named
@RequestScoped
public class Look {
    private static final List<String> THEMES = List.of("auto", "light", "dark");
    private static final List<String> DENSITIES = List.of("roomy", "compact");

    public List<String> getThemes() {
        return THEMES;
    }

    public List<String> getDensities() {
        return DENSITIES;
    }

    public String getTheme() {
        return chosen("marquee-theme", THEMES);
    }

    public String getDensity() {
        return chosen("marquee-density", DENSITIES);
    }

    private static String chosen(String cookie, List<String> known) {
        String kept = Faces.getRequestCookie(cookie);
        return kept != null && known.contains(kept) ? kept : known.get(0);
    }
}
