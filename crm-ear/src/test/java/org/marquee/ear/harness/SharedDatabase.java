package org.marquee.ear.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL database of its own that several servers may work on, and that a test may count in. */
public final class SharedDatabase {
    private final Map<String, String> environment = Postgres.freshDatabase();

    /** A server on it, with a home and a port of its own; without demonstration data. */
    public MarqueeSetup node() {
        return MarqueeSetup.on(environment);
    }

    /** The one number that a query answers with. */
    public long count(String query) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Puts in or changes rows that would take people weeks; answers how many. */
    public int change(String statement) {
        try (Connection connection = connection();
                Statement once = connection.createStatement()) {
            return once.executeUpdate(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                environment.get("CRM_DATASOURCE_URL"),
                environment.get("CRM_DATASOURCE_USER"),
                environment.get("CRM_DATASOURCE_PASSWORD"));
    }

    /** How many rows a table has; none where there is no such table yet. */
    public long rows(String table) {
        boolean there = count("select count(*) from pg_tables where tablename = '" + table + "'") > 0;
        return there ? count("select count(*) from " + table) : 0;
    }
}
