package org.marquee.web.page;

import java.io.Serializable;
import org.marquee.domain.problem.Conflict;

/**
 * Lets a form that makes a secret be sent once a page: a page that is loaded again sends its form again, and would make
 * another secret that nobody sees. The form bears {@code asked} as a hidden field.
 */
public final class OneAnswer implements Serializable {
    private static final long serialVersionUID = 1L;

    private int given;
    private int asked;

    /**
     * Goes on with a form that was not answered yet.
     *
     * @throws Conflict with that sentence if it was
     */
    public void requireFirst(String sentence) {
        if (asked != given) {
            throw new Conflict(sentence);
        }
    }

    /** From now on the form that was sent is of the past. */
    public void given() {
        given++;
    }

    public int getAsked() {
        return given;
    }

    public void setAsked(int asked) {
        this.asked = asked;
    }
}
