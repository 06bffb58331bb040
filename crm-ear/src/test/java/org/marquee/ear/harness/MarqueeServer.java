package org.marquee.ear.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A running Marquee: the built distribution, started by its own start script as an operator would. */
public final class MarqueeServer implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofMinutes(8);

    private final MarqueeSetup setup;
    private final Process process;

    MarqueeServer(MarqueeSetup setup, Process process) {
        this.setup = setup;
        this.process = process;
    }

    /** The running server with demonstration data that tests share, one for each database; made at first use. */
    public static MarqueeServer shared(DatabaseKind kind) {
        return SharedServers.of(kind);
    }

    /** As {@code http://127.0.0.1:40123}. */
    public String address() {
        return "http://127.0.0.1:" + setup.port();
    }

    /** The folder of its data and logs. */
    public Path home() {
        return setup.home();
    }

    /** The operating system's number of the server's process. */
    public long pid() {
        return process.pid();
    }

    /** The REST interface as a demonstration user sees it. */
    public Api as(String user) {
        return as(user, MarqueeSetup.PASSWORD);
    }

    /** The REST interface as somebody sees it who gives a name and a password. */
    public Api as(String user, String password) {
        return new Api(address(), Api.basic(user, password));
    }

    /** The REST interface as a machine sees it that brings a token. */
    public Api withToken(String token) {
        return new Api(address(), "Bearer " + token);
    }

    /** The REST interface without any name. */
    public Api anonymous() {
        return new Api(address(), null);
    }

    /** Ends the process with SIGKILL, as a power cut would, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks the process to end (SIGTERM) and waits until it has. */
    public void terminate() {
        process.destroy();
        awaitEnd();
    }

    /** Has the Java machine drop whatever is no longer held, as it does some time by itself. */
    public void collectGarbage() {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process collection = new ProcessBuilder(jcmd, Long.toString(pid()), "GC.run").start();
            if (collection.waitFor() != 0) {
                throw new IllegalStateException(
                        new String(collection.getErrorStream().readAllBytes(), UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits for the end of the process and returns its exit status. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the server does not end; it said:\n" + console());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Starts the same again, on the same home, port and database, after it has ended. */
    public MarqueeServer again() {
        return setup.start();
    }

    /** What it has printed since its start. */
    public String console() {
        try {
            return Files.readString(setup.console());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    MarqueeServer awaitReady() throws InterruptedException {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (!console().contains("Marquee is ready at ")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("the server is not ready; it said:\n" + console());
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
