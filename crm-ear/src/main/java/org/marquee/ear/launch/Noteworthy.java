package org.marquee.ear.launch;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * Keeps out of the log what is no failure: the container tells with a stack trace of everybody who was refused in words,
 * as for a role that does not reach a boundary, once at the boundary and again at the page, and names each refused call
 * once more.
 */
public final class Noteworthy implements Filter {
    private static final String BOUNDARIES = "jakarta.enterprise.ejb.container";
    private static final String PAGES = "jakarta.enterprise.web";
    private static final String REFUSED = "jakarta.ejb.AccessLocalException";
    /** Of a page the container tells in the words of the entry, stack trace and all. */
    private static final Pattern PAGE_REFUSED = Pattern.compile(
            "threw exception\\s+(jakarta\\.ejb\\.(AccessLocal|EJBAccess)Exception|org\\.marquee\\.domain\\.problem\\.)");
    /** The key under which the container says that an exception came out of a call; its words come later. */
    private static final String OF_A_CALL = "AS-EJB-00056";

    @Override
    public boolean isLoggable(LogRecord entry) {
        if (BOUNDARIES.equals(entry.getLoggerName())) {
            return !(isRefusal(entry.getThrown()) || isRepetition(entry));
        }
        return !PAGES.equals(entry.getLoggerName())
                || !PAGE_REFUSED.matcher(String.valueOf(entry.getMessage())).find();
    }

    private static boolean isRefusal(Throwable thrown) {
        return thrown != null && thrown.getClass().getName().equals(REFUSED);
    }

    /** The failure itself follows in an entry of its own. */
    private static boolean isRepetition(LogRecord entry) {
        return entry.getThrown() == null && OF_A_CALL.equals(entry.getMessage());
    }
}
