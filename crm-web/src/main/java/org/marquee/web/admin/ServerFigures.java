package org.marquee.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.time.Duration;
import org.marquee.domain.settings.Settings;
import org.marquee.web.words.Words;

/** Disk, memory and time of this node's process. */
@ApplicationScoped
public class ServerFigures {
    private static final double BYTES_A_GIGABYTE = 1L << 30;
    private static final double SCARCE = 0.1;

    private final Settings settings;

    protected ServerFigures() {
        this(null);
    }

    @Inject
    public ServerFigures(Settings settings) {
        this.settings = settings;
    }

    HealthLine disk() {
        try {
            FileStore store = Files.getFileStore(settings.home());
            double free = store.getUsableSpace();
            double total = store.getTotalSpace();
            return HealthLine.of(
                    "disk",
                    free > SCARCE * total,
                    Words.of("health.disk.text", free / BYTES_A_GIGABYTE, total / BYTES_A_GIGABYTE, free / total));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    HealthLine memory() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        double used = heap.getUsed();
        double most = heap.getMax();
        return HealthLine.of(
                "memory",
                used < (1 - SCARCE) * most,
                Words.of("health.memory.text", used / BYTES_A_GIGABYTE, most / BYTES_A_GIGABYTE, used / most));
    }

    HealthLine uptime() {
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return new HealthLine(
                "uptime",
                null,
                Words.of("health.uptime.text", up.toDays(), up.toHoursPart(), up.toMinutesPart()),
                null);
    }
}
