package org.marquee.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class JvmOptionsTest {
    private static final Path OPTIONS = Path.of("src", "main", "server", "conf", "jvm.options");
    private static final String ZONE = "-Duser.timezone=";
    private static final Instant FIRST_HALF_PAST_TWO = Instant.parse("2026-10-25T00:30:00Z");
    private static final Instant SECOND_HALF_PAST_TWO = Instant.parse("2026-10-25T01:30:00Z");

    @Test
    void the_server_keeps_time_in_a_zone_in_which_no_hour_comes_twice() throws IOException, SQLException {
        List<String> zones = Files.readAllLines(OPTIONS).stream()
                .filter(option -> option.startsWith(ZONE))
                .map(option -> option.substring(ZONE.length()))
                .toList();

        assertThat(zones).hasSize(1);
        assertThat(kept(FIRST_HALF_PAST_TWO, zones.get(0))).isEqualTo(FIRST_HALF_PAST_TWO);
        assertThat(kept(SECOND_HALF_PAST_TWO, zones.get(0))).isEqualTo(SECOND_HALF_PAST_TWO);
        assertThat(kept(SECOND_HALF_PAST_TWO, "Europe/Berlin")).isEqualTo(FIRST_HALF_PAST_TWO);
    }

    /** What H2 makes of an instant in a session of that zone, which is the server's unless told otherwise. */
    private static Instant kept(Instant instant, String zone) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:autumn;TIME ZONE=" + zone);
                PreparedStatement question =
                        connection.prepareStatement("select cast(? as timestamp with time zone)")) {
            question.setTimestamp(1, Timestamp.from(instant));
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
