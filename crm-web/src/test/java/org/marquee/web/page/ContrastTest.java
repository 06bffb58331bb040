package org.marquee.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the colours to WCAG 2.2 AA in both themes: 4.5 to 1 for text, 3 to 1 for what shows where a control is. */
class ContrastTest {
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): (?:light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)|(#[0-9a-f]{6}));");
    private static final Map<String, Color> LIGHT = new HashMap<>();
    private static final Map<String, Color> DARK = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path tokens = Path.of("src", "main", "webapp", "WEB-INF", "resources", "marquee", "tokens.css");
        Matcher token = TOKEN.matcher(Files.readString(tokens, StandardCharsets.UTF_8));
        while (token.find()) {
            boolean one = token.group(4) != null;
            LIGHT.put(token.group(1), Color.decode(token.group(one ? 4 : 2)));
            DARK.put(token.group(1), Color.decode(token.group(one ? 4 : 3)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text, ground",
        "text, surface",
        "text, surface-2",
        "text, surface-3",
        "text, accent-soft",
        "text-2, ground",
        "text-2, surface",
        "text-2, surface-2",
        "text-2, surface-3",
        "accent-text, ground",
        "accent-text, surface",
        "accent-text, accent-soft",
        "on-accent, accent",
        "on-accent, accent-hover",
        "on-accent, accent-press",
        "on-accent, neutral",
        "on-accent, neutral-hover",
        "on-accent, success",
        "on-accent, success-hover",
        "on-accent, danger",
        "on-accent, danger-hover",
        "on-accent, info",
        "on-accent, info-hover",
        "on-accent, tooltip",
        "on-warning, warning",
        "on-warning, warning-hover",
        "success-text, surface",
        "success-text, success-soft",
        "warning-text, surface",
        "warning-text, warning-soft",
        "danger-text, surface",
        "danger-text, danger-soft",
        "danger-text, ground",
        "info-text, surface",
        "info-text, info-soft"
    })
    void lets_text_be_read(String text, String ground) {
        assertThat(contrast(LIGHT, text, ground)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(DARK, text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, surface",
        "line-strong, surface-2",
        "ring, surface",
        "ring, ground",
        "accent-line, surface"
    })
    void lets_controls_be_seen(String line, String ground) {
        assertThat(contrast(LIGHT, line, ground)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(DARK, line, ground)).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(Map<String, Color> theme, String one, String other) {
        double first = luminance(theme.get(one));
        double second = luminance(theme.get(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
