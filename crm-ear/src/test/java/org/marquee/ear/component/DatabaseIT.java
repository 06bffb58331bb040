package org.marquee.ear.component;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.domain.user.Users;
import org.marquee.ear.harness.ComponentArchive;

@ArquillianTest
class DatabaseIT {
    @Inject
    private Users users;

    @Inject
    private Settings settings;

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    @Deployment
    static WebArchive archive() {
        return ComponentArchive.withoutWeb();
    }

    @Test
    void the_schema_is_there_before_the_first_query() {
        Object counter =
                em.createNativeQuery("select last_no from change_counter").getSingleResult();

        assertThat(counter).isNotNull();
    }

    @Test
    void repositories_are_injected_with_the_persistence_context() {
        assertThat(users.findByUsername("nobody")).isEmpty();
    }

    @Test
    void settings_are_injected() {
        assertThat(settings.text(Setting.DATASOURCE_URL)).startsWith("jdbc:h2:mem:");
    }
}
