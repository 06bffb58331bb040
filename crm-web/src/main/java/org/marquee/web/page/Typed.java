package org.marquee.web.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marquee.domain.problem.Conflict;
import org.marquee.web.words.Words;

/**
 * What somebody types into a form, by the names of its fields, kept as typed. When somebody else was faster, what only
 * one of both changed stands, and where both changed a field he is asked which of the two is to hold.
 */
public class Typed implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    /** A field that both changed. */
    public record Clash(String field, String mine, String theirs) implements Serializable {}

    /** Begins with what is known; null values are shown as nothing. */
    public void show(Map<String, String> known) {
        values.clear();
        shown.clear();
        clashes.clear();
        known.forEach((field, value) -> values.put(field, text(value)));
        shown.putAll(values);
    }

    /** Goes on from what somebody else has saved meanwhile. */
    public void meet(Map<String, String> saved) {
        clashes.clear();
        saved.forEach((field, value) -> meet(field, text(value)));
    }

    private void meet(String field, String theirs) {
        String mine = text(values.get(field));
        String before = text(shown.put(field, theirs));
        if (mine.equals(before)) {
            values.put(field, theirs);
        } else if (!theirs.equals(before) && !theirs.equals(mine)) {
            clashes.add(new Clash(field, mine, theirs));
        }
    }

    /**
     * Goes on when nothing is to be chosen any more.
     *
     * @throws Conflict that says so otherwise
     */
    public void requireSettled() {
        if (!clashes.isEmpty()) {
            throw new Conflict(Words.of("form.clash.text"));
        }
    }

    /** Lets the other's value hold. */
    public void takeTheirs(String field) {
        clashes.stream()
                .filter(clash -> clash.field().equals(field))
                .forEach(clash -> values.put(field, clash.theirs()));
        settle(field);
    }

    /** Lets what was typed hold. */
    public void keepMine(String field) {
        settle(field);
    }

    private void settle(String field) {
        clashes.removeIf(clash -> clash.field().equals(field));
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    /** Whether the field holds something else than was shown. */
    public boolean isChanged(String field) {
        return !text(values.get(field)).equals(text(shown.get(field)));
    }

    /** Whether nothing else than what was shown is typed. */
    public boolean isUntouched() {
        return values.keySet().stream().noneMatch(this::isChanged);
    }

    public String get(String field) {
        return values.get(field);
    }

    /** To be filled in by the page. */
    public Map<String, String> getValues() {
        return values;
    }

    /** What is still to be chosen. */
    public List<Clash> getClashes() {
        return clashes;
    }
}
