package org.marquee.domain.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marquee.domain.settings.Settings;

class CrmDataSourceIT {

    @Test
    void hands_out_connections_to_a_migrated_h2(@TempDir Path home) throws SQLException {
        CrmDataSource source = new CrmDataSource(settings(Map.of("crm.home", home.toString())));

        assertThat(failedMigrations(source)).isZero();
        assertThat(home.resolve("data/crm.mv.db")).exists();
    }

    @Test
    void hands_out_connections_to_a_migrated_postgresql() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            CrmDataSource source = new CrmDataSource(
                    settings(Map.of("crm.datasource.url", postgres.getJdbcUrl("postgres", "postgres"))));

            assertThat(failedMigrations(source)).isZero();
        }
    }

    @Test
    void hands_out_nothing_while_the_schema_is_not_ours(@TempDir Path home) throws SQLException {
        Settings settings = settings(Map.of("crm.home", home.toString()));
        try (Connection connection = new CrmDataSource(settings).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");
        }

        assertThatThrownBy(new CrmDataSource(settings)::getConnection)
                .hasMessageContaining("cannot be brought to the schema of this build");
    }

    private static int failedMigrations(CrmDataSource source) throws SQLException {
        String question =
                "select count(*), sum(case when \"success\" then 0 else 1 end) from \"flyway_schema_history\"";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            assertThat(answer.getInt(1)).isPositive();
            return answer.getInt(2);
        }
    }

    private static Settings settings(Map<String, String> given) {
        return new Settings(key -> Optional.ofNullable(given.get(key)));
    }
}
