package org.marquee.ear.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * What an operator sees: our own sentences, and of the log what Marquee says and, once it serves, what others warn of, a
 * line each. Before that others only repeat what the launcher says in one sentence.
 */
public final class Console extends Handler {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static volatile boolean serving;

    private final Formatter formatter = new java.util.logging.SimpleFormatter();
    private final Noteworthy noteworthy = new Noteworthy();

    /** Prints one line. */
    static void say(String sentence) {
        OUT.println(sentence);
    }

    /** From now on the warnings of others are of interest. */
    static void serving() {
        serving = true;
    }

    @Override
    public void publish(LogRecord entry) {
        if (concernsOperator(entry) && noteworthy.isLoggable(entry)) {
            String time = TIME.format(entry.getInstant().atZone(ZoneId.systemDefault()));
            say(time + " " + entry.getLevel().getName() + " " + firstLine(formatter.formatMessage(entry)));
        }
    }

    private static boolean concernsOperator(LogRecord entry) {
        String logger = entry.getLoggerName();
        boolean ours = logger != null && logger.startsWith("org.marquee.");
        int level = entry.getLevel().intValue();
        return ours ? level >= Level.INFO.intValue() : serving && level >= Level.WARNING.intValue();
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.strip().lines().findFirst().orElse("");
    }

    @Override
    public void flush() {
        OUT.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
