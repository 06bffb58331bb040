package org.marquee.domain.database;

import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema of this build, by the scripts under {@code db/migration}. */
final class Migrations {
    private Migrations() {}

    /**
     * Runs what is missing; several nodes may do so at once, one of them works and the others wait.
     *
     * @throws SQLException if the database cannot be reached, or holds a schema that these scripts did not make
     */
    static void run(DataSource database) throws SQLException {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration", "classpath:db/vendor/{vendor}")
                    .failOnMissingLocations(false)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new SQLException(sentence(failure), failure);
        }
    }

    private static String sentence(FlywayException failure) {
        if (failure.getCause() instanceof SQLException database) {
            return "The database does not answer: " + database.getMessage();
        }
        // After its first two lines Flyway gives advice for its own command line.
        return failure.getMessage()
                .lines()
                .limit(2)
                .collect(Collectors.joining(" ", "The database cannot be brought to the schema of this build: ", "."));
    }
}
