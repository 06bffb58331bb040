package org.marquee.domain.database;

import static org.marquee.domain.settings.Setting.DATASOURCE_PASSWORD;
import static org.marquee.domain.settings.Setting.DATASOURCE_URL;
import static org.marquee.domain.settings.Setting.DATASOURCE_USER;

import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.marquee.domain.settings.SettingRefused;
import org.marquee.domain.settings.Settings;
import org.postgresql.ds.PGSimpleDataSource;

/** Chooses the driver's data source by the settings: PostgreSQL or H2 where an address is given, else H2 under the home. */
final class Database {
    private Database() {}

    static DataSource of(Settings settings) {
        String url = settings.find(DATASOURCE_URL).orElseGet(() -> embedded(settings));
        return url.startsWith("jdbc:h2:") ? h2(durable(url), settings) : postgres(url, settings);
    }

    private static String embedded(Settings settings) {
        return "jdbc:h2:file:" + settings.home().resolve("data").resolve("crm").toAbsolutePath();
    }

    /** Without WRITE_DELAY=0 H2 loses commits that it acknowledged when the process is killed. */
    static String durable(String url) {
        boolean inMemory = url.startsWith("jdbc:h2:mem:");
        String known = url.toUpperCase(Locale.ROOT);
        return inMemory || known.contains(";WRITE_DELAY=")
                ? url
                : url + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256";
    }

    private static DataSource h2(String url, Settings settings) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(url);
        h2.setUser(settings.find(DATASOURCE_USER).orElse("sa"));
        h2.setPassword(settings.text(DATASOURCE_PASSWORD));
        return h2;
    }

    private static DataSource postgres(String url, Settings settings) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        try {
            postgres.setURL(url);
        } catch (IllegalArgumentException malformed) {
            throw new SettingRefused(DATASOURCE_URL, "is not an address that PostgreSQL's driver understands");
        }
        settings.find(DATASOURCE_USER).ifPresent(postgres::setUser);
        settings.find(DATASOURCE_PASSWORD).ifPresent(postgres::setPassword);
        postgres.setReWriteBatchedInserts(true);
        postgres.setTcpKeepAlive(true);
        postgres.setApplicationName("marquee");
        return postgres;
    }
}
