package org.marquee.ear.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks a deployed application whether it is ready. It is not given up: the demonstration data take their time, and a
 * database that went away comes back; but nobody waits without knowing for what.
 */
final class Readiness {
    private static final Pattern DOWN = Pattern.compile("\"name\":\"([^\"]*)\",\"status\":\"DOWN\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest question;
    private final Duration patience;
    private final Consumer<String> console;

    /** Says to the console what is waited for, whenever patience has run out. */
    Readiness(String address, Duration patience, Consumer<String> console) {
        this.question = HttpRequest.newBuilder(URI.create(address + "health/ready"))
                .timeout(Duration.ofSeconds(30))
                .build();
        this.patience = patience;
        this.console = console;
    }

    /**
     * Returns once it is ready, or the thread is interrupted.
     *
     * @throws IOException when nobody answers any more
     */
    void await() throws IOException {
        try {
            long spoken = System.nanoTime();
            HttpResponse<String> answer = ask();
            while (answer.statusCode() != 200) {
                if (System.nanoTime() - spoken >= patience.toNanos()) {
                    console.accept("Marquee is started but not ready yet" + reason(answer.body()) + ".");
                    spoken = System.nanoTime();
                }
                TimeUnit.MILLISECONDS.sleep(200);
                answer = ask();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        return client.send(question, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String reason(String report) {
        String names =
                DOWN.matcher(report).results().map(found -> found.group(1)).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "; it waits for: " + names;
    }
}
