package org.marquee.routing.intake.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The header of an {@link ErrorFile}, which says of every column that somebody took for something else than its name says
 * what he took it for: {@code Post [email]}, or {@code Remark [not used]}.
 */
final class SpokenChoices {
    private static final String PASSED_OVER = "not used";
    private static final Pattern SPOKEN = Pattern.compile("(.*?) ?\\[(\\w+|" + PASSED_OVER + ")]", Pattern.DOTALL);

    private SpokenChoices() {}

    static List<String> header(FileShape shape) {
        return IntStream.range(0, shape.columns().size())
                .mapToObj(place ->
                        spoken(shape.columns().get(place), shape.chosen().get(place)))
                .toList();
    }

    private static String spoken(String name, String field) {
        return field == null ? name : "%s [%s]".formatted(name, field.isEmpty() ? PASSED_OVER : field);
    }

    /** The shape with the columns' own names, and with what was chosen for them. */
    static FileShape shape(List<String> header, char separator, boolean marked) {
        List<String> names = new ArrayList<>(header);
        Map<Integer, String> chosen = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            Matcher spoken = SPOKEN.matcher(header.get(place));
            if (spoken.matches() && isChoice(spoken.group(2))) {
                names.set(place, spoken.group(1));
                chosen.put(place, spoken.group(2).equals(PASSED_OVER) ? "" : spoken.group(2));
            }
        }
        return new FileShape(names, separator, marked, chosen);
    }

    private static boolean isChoice(String word) {
        return word.equals(PASSED_OVER) || LeadField.find(word).isPresent();
    }
}
