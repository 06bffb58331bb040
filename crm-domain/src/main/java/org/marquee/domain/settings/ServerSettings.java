package org.marquee.domain.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes the server's settings injectable, and says at start what they are. */
@ApplicationScoped
public class ServerSettings {
    private static final Logger LOG = Logger.getLogger(ServerSettings.class.getName());

    @Produces
    @Singleton
    Settings settings() {
        return Settings.ofServer();
    }

    void report(@Observes @Initialized(ApplicationScoped.class) Object start, Settings settings) {
        settings.lines().forEach(LOG::info);
        Config config = ConfigProvider.getConfig(ServerSettings.class.getClassLoader());
        Settings.unknown(names(config))
                .forEach(name -> LOG.warning(() -> name + " is no setting of Marquee; it is ignored."));
    }

    private static Stream<String> names(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false);
    }
}
