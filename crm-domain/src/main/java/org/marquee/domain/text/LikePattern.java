package org.marquee.domain.text;

/** Text as a pattern of {@code like … escape '!'} in which no sign of the text stands for others. */
public final class LikePattern {
    private LikePattern() {}

    /** Whatever begins with this text. */
    public static String beginning(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
