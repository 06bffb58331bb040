package org.marquee.domain.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.marquee.domain.settings.SettingRefused;
import org.marquee.domain.settings.Settings;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseTest {

    @Test
    void without_an_address_the_data_are_in_h2_under_the_home_and_every_commit_is_on_disk() {
        JdbcDataSource h2 = (JdbcDataSource) Database.of(settings(Map.of("crm.home", "/srv/marquee")));

        assertThat(h2.getURL())
                .startsWith("jdbc:h2:file:" + Path.of("/srv/marquee/data/crm"))
                .contains(";WRITE_DELAY=0");
    }

    @Test
    void an_address_in_memory_stays_as_it_is() {
        assertThat(Database.durable("jdbc:h2:mem:crm")).isEqualTo("jdbc:h2:mem:crm");
    }

    @Test
    void postgresql_sends_batched_inserts_as_one_statement() {
        PGSimpleDataSource postgres = (PGSimpleDataSource) Database.of(
                settings(Map.of("crm.datasource.url", "jdbc:postgresql://db:5433/crm", "crm.datasource.user", "ada")));

        assertThat(postgres.getReWriteBatchedInserts()).isTrue();
        assertThat(postgres.getUser()).isEqualTo("ada");
        assertThat(postgres.getPortNumbers()).containsExactly(5433);
    }

    @Test
    void an_address_that_the_driver_does_not_understand_is_refused() {
        Settings settings = settings(Map.of("crm.datasource.url", "jdbc:postgresql://db:port/crm"));

        assertThatThrownBy(() -> Database.of(settings)).isInstanceOf(SettingRefused.class);
    }

    private static Settings settings(Map<String, String> given) {
        return new Settings(key -> Optional.ofNullable(given.get(key)));
    }
}
