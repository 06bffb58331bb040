package org.marquee.web.admin;

/**
 * One thing that has to go well.
 *
 * @param what its words stand in the bundle under {@code health.what}
 * @param state null for a mere figure
 * @param sentence how it is, in words
 * @param address where more of it is to be seen, or null
 */
public record HealthLine(String what, State state, String sentence, String address) {
    /** Whether somebody has to look after it; not for what is OFF, since it was never set up. */
    public enum State {
        UP,
        ATTENTION,
        DOWN,
        OFF
    }

    boolean needsAttention() {
        return state == State.ATTENTION || state == State.DOWN;
    }

    static HealthLine of(String what, boolean well, String sentence) {
        return new HealthLine(what, well ? State.UP : State.ATTENTION, sentence, null);
    }

    HealthLine at(String place) {
        return new HealthLine(what, state, sentence, place);
    }
}
