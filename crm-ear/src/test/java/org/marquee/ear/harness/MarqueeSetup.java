package org.marquee.ear.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a server is started with: a folder and a port of its own, and a database; the rest is the product's default. */
public final class MarqueeSetup {
    static final String PASSWORD = "Only-for-tests-8431";
    private static final Path SCRIPT = Path.of("target", "marquee", "bin", "marquee");

    private final Path home;
    private final int port;
    private final Map<String, String> environment = new HashMap<>();

    private MarqueeSetup(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** A server with an empty database of a kind, a new folder and a free port; without demonstration data. */
    public static MarqueeSetup on(DatabaseKind kind) {
        return on(kind.environment());
    }

    /** A server with these environment variables, a new folder and a free port; without demonstration data. */
    public static MarqueeSetup on(Map<String, String> settings) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "homes"));
            return new MarqueeSetup(Files.createTempDirectory(folder, "home").toAbsolutePath(), freePort())
                    .with(settings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private MarqueeSetup with(Map<String, String> settings) {
        environment.putAll(settings);
        return this;
    }

    /** Sets an environment variable of the server. */
    public MarqueeSetup with(String name, String value) {
        return with(Map.of(name, value));
    }

    /** Loads the demonstration data; {@link MarqueeServer#as(String)} knows the password. */
    public MarqueeSetup withDemonstrationData() {
        return with("CRM_DEMO", "true").with("CRM_DEMO_PASSWORD", PASSWORD);
    }

    /** Without demonstration data, but with the first users {@code ops} and {@code admin}, whom {@code as} knows. */
    public MarqueeSetup withFirstUsers() {
        return with("CRM_DEMO", "false").with("CRM_OPS_PASSWORD", PASSWORD).with("CRM_ADMIN_PASSWORD", PASSWORD);
    }

    Path home() {
        return home;
    }

    int port() {
        return port;
    }

    Path console() {
        return home.resolve("console.txt");
    }

    /** Starts the server and returns when it is ready. */
    public MarqueeServer start() {
        try {
            return launch().awaitReady();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Starts the server's process and returns at once. */
    public MarqueeServer launch() {
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toAbsolutePath().toString(), "run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(console().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("CRM_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("CRM_HOME", home.toString());
        builder.environment().put("CRM_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        try {
            MarqueeServer server = new MarqueeServer(this, builder.start());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "end-of-tests"));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
