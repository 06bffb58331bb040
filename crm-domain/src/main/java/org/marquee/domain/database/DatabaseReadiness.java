package org.marquee.domain.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Marquee is ready to serve when its database answers a question about the schema that the migrations made. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            return em.createNativeQuery("select last_no from change_counter")
                            .getResultList()
                            .size()
                    == 1;
        } catch (PersistenceException silent) {
            LOG.log(Level.WARNING, "The database does not answer.", silent);
            return false;
        }
    }
}
