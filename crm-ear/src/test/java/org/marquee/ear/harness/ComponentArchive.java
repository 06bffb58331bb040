package org.marquee.ear.harness;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The domain and the EJB modules as they stand in the EAR, in one WAR that Payara Micro takes, with a database in memory.
 * It is what a test inside the container deploys.
 */
public final class ComponentArchive {
    private static final Path BUILT = Path.of("target", "ear");

    private ComponentArchive() {}

    /** Everything but the web module; Arquillian adds the test's own class. */
    public static WebArchive withoutWeb() {
        return ShrinkWrap.create(WebArchive.class, "components.war")
                .addAsLibraries(BUILT.resolve("lib").toFile().listFiles())
                .addAsLibrary(BUILT.resolve("crm-routing.jar").toFile())
                .addAsLibrary(BUILT.resolve("crm-governance.jar").toFile())
                .addAsLibrary(assertj())
                .addAsResource(
                        new StringAsset("crm.datasource.url=jdbc:h2:mem:components;DB_CLOSE_DELAY=-1\n"),
                        "META-INF/microprofile-config.properties")
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private static File assertj() {
        try {
            return new File(Assertions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
