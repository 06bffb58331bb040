package org.marquee.domain.database;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.marquee.domain.settings.Settings;

/**
 * The data source {@code java:app/jdbc/crm}: the database that the settings name, at the schema of this build. The server
 * makes one and pools what it hands out.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/crm",
        className = "org.marquee.domain.database.CrmDataSource",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        // More than threads that serve requests (domain.xml): one that waits for a row keeps its connection, and the
        // holder of that row may need another one to catch up with what others committed.
        maxPoolSize = 48,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=change_counter",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
public class CrmDataSource implements DataSource {
    private final DataSource database;
    private boolean migrated;

    /** Called by the server, which can hand no parameters that are known only at start. */
    public CrmDataSource() {
        this(Settings.ofServer());
    }

    CrmDataSource(Settings settings) {
        this.database = Database.of(settings);
    }

    /**
     * A new connection. The first caller waits for the migrations, so nothing ever meets a schema that is not this build's,
     * in whatever order the server starts our modules.
     */
    @Override
    public Connection getConnection() throws SQLException {
        migrateOnce();
        return database.getConnection();
    }

    /** As {@link #getConnection()}: user and password come from the settings alone. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private synchronized void migrateOnce() throws SQLException {
        if (!migrated) {
            Migrations.run(database);
            migrated = true;
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        database.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return database.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database.isWrapperFor(type);
    }
}
