package org.marquee.ear.launch;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps out of the log what is no failure: the container tells with a stack trace of every caller whose role does not
 * reach a boundary, though he was refused in words, and names each refused call once more.
 */
public final class Noteworthy implements Filter {
    private static final String CONTAINER = "jakarta.enterprise.ejb.container";
    private static final String REFUSED = "jakarta.ejb.AccessLocalException";
    /** The key under which the container says that an exception came out of a call; its words come later. */
    private static final String OF_A_CALL = "AS-EJB-00056";

    @Override
    public boolean isLoggable(LogRecord entry) {
        return !CONTAINER.equals(entry.getLoggerName()) || !(isRefusal(entry.getThrown()) || isRepetition(entry));
    }

    private static boolean isRefusal(Throwable thrown) {
        return thrown != null && thrown.getClass().getName().equals(REFUSED);
    }

    /** The failure itself follows in an entry of its own. */
    private static boolean isRepetition(LogRecord entry) {
        return entry.getThrown() == null && OF_A_CALL.equals(entry.getMessage());
    }
}
