package org.marquee.ear.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What memory a process holds, in MB, as Linux counts. */
final class ProcessMemory {
    private static final Pattern MOST = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern NOW = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private ProcessMemory() {}

    /** The most it ever held. */
    static long most(long pid) {
        return read(pid, MOST);
    }

    static long now(long pid) {
        return read(pid, NOW);
    }

    private static long read(long pid, Pattern line) {
        try {
            Matcher found = line.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
            if (!found.find()) {
                throw new IOException("this system does not say what memory a process holds");
            }
            return Long.parseLong(found.group(1)) / 1024;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
