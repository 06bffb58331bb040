package org.marquee.ear.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.glassfish.embeddable.BootstrapProperties;
import org.glassfish.embeddable.CommandResult;
import org.glassfish.embeddable.GlassFish;
import org.glassfish.embeddable.GlassFishException;
import org.glassfish.embeddable.GlassFishProperties;
import org.glassfish.embeddable.GlassFishRuntime;

/**
 * Payara in this process. {@link Server} makes it in a class loader of its own, and so knows it as something to run only.
 */
public final class PayaraServer implements Runnable {
    private final BootstrapProperties properties = new BootstrapProperties();
    private final Path application;

    /** A server with its program in one folder and what it writes in another, for one application. */
    public PayaraServer(Path program, Path folder, Path application) throws IOException {
        this.application = application;
        properties.setProperty("GlassFish_Platform", "Felix");
        properties.setProperty("com.sun.aas.installRoot", program.toString());
        properties.setProperty("com.sun.aas.installRootURI", program.toUri().toString());
        properties.setProperty("com.sun.aas.instanceRoot", folder.toString());
        properties.setProperty("com.sun.aas.instanceRootURI", folder.toUri().toString());
        try (JarFile embedding =
                new JarFile(program.resolve("modules/simple-glassfish-api.jar").toFile())) {
            String packages = embedding.getManifest().getMainAttributes().getValue("Export-Package");
            properties.setProperty("org.osgi.framework.system.packages.extra", packages);
        }
    }

    /**
     * Starts the server and deploys the application.
     *
     * @throws IllegalStateException if one of the two fails, with the server's words
     */
    @Override
    public void run() {
        try {
            GlassFish server = GlassFishRuntime.bootstrap(properties, getClass().getClassLoader())
                    .newGlassFish(new GlassFishProperties(properties.getProperties()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "marquee-stop"));
            server.start();
            deploy(server);
        } catch (GlassFishException failure) {
            throw new IllegalStateException("Marquee could not start: " + failure.getMessage(), failure);
        }
    }

    private void deploy(GlassFish server) throws GlassFishException {
        CommandResult result =
                server.getCommandRunner().run("deploy", "--name=marquee", "--contextroot=/", application.toString());
        if (result.getExitStatus() == CommandResult.ExitStatus.FAILURE) {
            throw new IllegalStateException("Marquee could not start: " + DeploymentReport.reason(result.getOutput()));
        }
    }

    private static void stop(GlassFish server) {
        try {
            server.stop();
        } catch (GlassFishException alreadyDown) {
            // The process ends in any case.
        }
    }
}
