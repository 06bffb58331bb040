package org.marquee.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.AccessLocalException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class NoteworthyTest {
    private final Noteworthy noteworthy = new Noteworthy();

    @Test
    void a_caller_who_was_refused_is_no_failure() {
        assertThat(noteworthy.isLoggable(said(null, new AccessLocalException("Client not authorized"))))
                .isFalse();
    }

    @Test
    void a_page_that_was_refused_is_no_failure_and_one_that_breaks_is() {
        String words = "StandardWrapperValve[faces]: Servlet.service() for servlet faces threw exception\n";
        LogRecord refused = said(words + "org.marquee.domain.problem.NotFound: There is no lead 7.\n\tat x", null);
        LogRecord broken = said(words + "java.lang.IllegalStateException: broken\n\tat x", null);
        refused.setLoggerName("jakarta.enterprise.web");
        broken.setLoggerName("jakarta.enterprise.web");

        assertThat(noteworthy.isLoggable(refused)).isFalse();
        assertThat(noteworthy.isLoggable(broken)).isTrue();
    }

    @Test
    void what_breaks_in_a_boundary_is_told_once() {
        LogRecord call = said("AS-EJB-00056", null);
        call.setParameters(new Object[] {"Intake", "handIn"});

        assertThat(noteworthy.isLoggable(call)).isFalse();
        assertThat(noteworthy.isLoggable(said("AS-EJB-00055", null))).isTrue();
        assertThat(noteworthy.isLoggable(said(null, new IllegalStateException("broken"))))
                .isTrue();
    }

    private static LogRecord said(String message, Throwable thrown) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("jakarta.enterprise.ejb.container");
        entry.setThrown(thrown);
        return entry;
    }
}
