package org.marquee.web.api;

import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.marquee.web.api.json.BodyRequired;
import org.marquee.web.api.json.JsonReaders;
import org.marquee.web.api.json.JsonWriter;
import org.marquee.web.api.problem.ConflictMapper;
import org.marquee.web.api.problem.DeniedMapper;
import org.marquee.web.api.problem.InvalidMapper;
import org.marquee.web.api.problem.LostRaceMapper;
import org.marquee.web.api.problem.NotFoundMapper;
import org.marquee.web.api.problem.RefusedMapper;
import org.marquee.web.api.problem.StaleVersionMapper;
import org.marquee.web.api.problem.UnexpectedMapper;
import org.marquee.web.api.problem.WebFailureMapper;

/** The providers of the REST interface behind a plain HTTP server, with a resource made for tests. */
final class RestEdge implements AutoCloseable {
    private final HttpServer server;
    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    private RestEdge(HttpServer server, URI base) {
        this.server = server;
        this.base = base;
    }

    static RestEdge start() throws IOException {
        URI base = UriBuilder.fromUri("http://127.0.0.1/").port(freePort()).build();
        ResourceConfig config = new ResourceConfig(
                KitchenResource.class,
                BodyRequired.class,
                JsonWriter.class,
                RefusedMapper.class,
                InvalidMapper.class,
                NotFoundMapper.class,
                ConflictMapper.class,
                DeniedMapper.class,
                StaleVersionMapper.class,
                LostRaceMapper.class,
                WebFailureMapper.class,
                UnexpectedMapper.class);
        config.register(JsonReaders.withLimit(2_000));
        return new RestEdge(JdkHttpServerFactory.createHttpServer(base, config), base);
    }

    HttpResponse<String> post(String path, String contentType, byte[] body) {
        return send(request(path, contentType).POST(body(body)));
    }

    HttpResponse<String> post(String json) {
        return post("kitchens", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) {
        return send(request(path, null).GET());
    }

    HttpResponse<String> options(String path) {
        return send(request(path, null).method("OPTIONS", BodyPublishers.noBody()));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private HttpRequest.Builder request(String path, String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        return contentType == null ? request : request.header("Content-Type", contentType);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher body(byte[] body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
