package org.marquee.ear.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder of data, logs and keys; one running Marquee each. */
final class Home {
    @SuppressWarnings("unused") // Held, not read: a lock that nothing holds is given up when memory is collected.
    private static FileLock lock;

    private final Path path;

    private Home(Path path) {
        this.path = path;
    }

    /** The folder that {@code CRM_HOME} names, created where it does not exist. */
    static Home of(Environment environment) {
        String text = environment.get("CRM_HOME", System.getProperty("user.home") + "/.marquee");
        Path path = Path.of(text).toAbsolutePath().normalize();
        try {
            Files.createDirectories(path.resolve("logs"));
        } catch (IOException unwritable) {
            throw new StartRefused("Marquee cannot write to CRM_HOME, " + path + " (" + unwritable.getMessage() + ").");
        }
        return new Home(path);
    }

    Path path() {
        return path;
    }

    Path logs() {
        return path.resolve("logs");
    }

    /** Refuses to start while another process works on the same folder. */
    void lock() throws IOException {
        FileChannel file = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = file.tryLock();
        if (lock == null) {
            throw new StartRefused("Another Marquee is running on CRM_HOME " + path + ".");
        }
    }

    /** What libraries print goes to a file of its own, so that the console shows only what an operator wants to see. */
    void redirectStandardStreams() throws IOException {
        PrintStream file =
                new PrintStream(Files.newOutputStream(logs().resolve("stdout.log")), true, StandardCharsets.UTF_8);
        System.setOut(file);
        System.setErr(file);
    }

    /** How to sign in, where demonstration users exist. */
    Optional<String> signInHint(Environment environment) throws IOException {
        Path password = path.resolve("demo-password");
        if (environment.get("CRM_DEMO", "false").equals("false")) {
            return Optional.empty();
        }
        String users = "Sign in as ops1, nam.disney, rep.west, mgr.field or it.admin; ";
        if (environment.find("CRM_DEMO_PASSWORD").isPresent()) {
            return Optional.of(users + "the password is the one of CRM_DEMO_PASSWORD.");
        }
        if (!Files.exists(password)) {
            return Optional.of(users + "the password is the one that CRM_DEMO_PASSWORD had when it was set.");
        }
        return Optional.of(
                users + "the password is " + Files.readString(password).strip() + " (kept in " + password + ").");
    }
}
