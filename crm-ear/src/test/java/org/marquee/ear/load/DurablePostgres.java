package org.marquee.ear.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/** A PostgreSQL that acknowledges nothing before it is on disk, as in production; the tests' own does not wait. */
final class DurablePostgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    DurablePostgres() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "512MB")
                .start();
    }

    Map<String, String> environment() {
        return Map.of(
                "CRM_DATASOURCE_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                "CRM_DATASOURCE_USER", "postgres",
                "CRM_DATASOURCE_PASSWORD", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
