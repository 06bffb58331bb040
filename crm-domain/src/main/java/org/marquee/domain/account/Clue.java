package org.marquee.domain.account;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that speaks for two accounts being one company, or against it.
 *
 * @param sentence for people
 */
public record Clue(String sentence, boolean against) {
    private static final String LINE = "\n";
    private static final String FOR = "+ ";
    private static final String AGAINST = "- ";

    /** As they are stored, a line each. */
    public static String stored(List<Clue> clues) {
        return clues.stream()
                .map(clue -> (clue.against ? AGAINST : FOR) + clue.sentence)
                .collect(Collectors.joining(LINE));
    }

    /** Reads what was stored; null and empty hold none. */
    public static List<Clue> read(String stored) {
        return stored == null || stored.isEmpty()
                ? List.of()
                : stored.lines().map(Clue::of).toList();
    }

    private static Clue of(String line) {
        boolean marked = line.startsWith(FOR) || line.startsWith(AGAINST);
        return new Clue(marked ? line.substring(FOR.length()) : line, line.startsWith(AGAINST));
    }
}
