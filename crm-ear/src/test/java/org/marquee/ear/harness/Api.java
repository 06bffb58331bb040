package org.marquee.ear.harness;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The REST interface of a running server, as one user; paths are those below {@code /api/v1}. */
public final class Api {
    static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final String authorization;

    /** {@code authorization} is the header's value, or null for a caller without name. */
    Api(String address, String authorization) {
        this.address = address;
        this.authorization = authorization;
    }

    static String basic(String user, String password) {
        byte[] name = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(name);
    }

    /** The answer to a GET. */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /**
     * The answer to a POST.
     *
     * @param body what Jackson makes JSON of, such as a map or a record
     * @param headers names and values by turns
     */
    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, json(body), headers);
    }

    /** The answer to any request; the body is sent with all methods that have one. */
    public Answer ask(String method, String path, Object body) {
        boolean bodiless = method.equals("GET") || method.equals("DELETE");
        return send(method, path, bodiless ? BodyPublishers.noBody() : json(body));
    }

    /** The answer to a PATCH, as {@link #post}. */
    public Answer patch(String path, Object body, String... headers) {
        return send("PATCH", path, json(body), headers);
    }

    /** The answer to a POST of a file, as a form of a browser would send it, with {@code kind=leads}. */
    public Answer upload(String path, byte[] file, String... headers) {
        String border = "border-" + UUID.randomUUID();
        byte[] before = """
                --%1$s\r
                Content-Disposition: form-data; name="kind"\r
                \r
                leads\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="leads.csv"\r
                Content-Type: text/csv\r
                \r
                """.formatted(border).getBytes(StandardCharsets.UTF_8);
        byte[] after = "\r\n--%s--\r\n".formatted(border).getBytes(StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of("Content-Type", "multipart/form-data; boundary=" + border));
        all.addAll(List.of(headers));
        byte[] body = ByteBuffer.allocate(before.length + file.length + after.length)
                .put(before)
                .put(file)
                .put(after)
                .array();
        return send("POST", path, BodyPublishers.ofByteArray(body), all.toArray(String[]::new));
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** The answer to any request; a header {@code Content-Type} given here replaces that of JSON. */
    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .method(method, body)
                .timeout(Duration.ofSeconds(60))
                .setHeader("Content-Type", "application/json");
        if (authorization != null) {
            request.setHeader("Authorization", authorization);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
