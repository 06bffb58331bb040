package org.marquee.domain.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Marquee is ready to serve when its database answers a question about the schema that the migrations made. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("select last_no from change_counter").next();
        } catch (SQLException silent) {
            LOG.log(Level.WARNING, "The database does not answer.", silent);
            return false;
        } catch (NamingException stillStarting) {
            LOG.log(Level.FINE, "The data source is not there yet.", stillStarting);
            return false;
        }
    }

    /** Looked up, not injected: a question while the application starts would leave the field empty for good. */
    @SuppressWarnings("BanJNDI") // The name is ours, nobody's input.
    private static DataSource database() throws NamingException {
        return InitialContext.doLookup("java:app/jdbc/crm");
    }
}
