package org.marquee.ear.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * The application server, behind the class loaders that it wants around itself: the OSGi framework and the embedding
 * interface are the parents of every bundle, so nothing else may be visible there.
 */
final class Server {
    private final Runnable payara;

    /** A server that will run the distribution's application, and write to the folder. */
    Server(Distribution distribution, ServerFolder folder) throws IOException {
        Path root = distribution.payara();
        ClassLoader framework = loader(
                ClassLoader.getPlatformClassLoader(),
                root.resolve("osgi/felix/bin/felix.jar"),
                root.resolve("modules/simple-glassfish-api.jar"));
        ClassLoader launcher = loader(framework, root.resolve("modules/glassfish.jar"), distribution.launcher());
        try {
            payara = (Runnable) launcher.loadClass(PayaraServer.class.getName())
                    .getDeclaredConstructor(Path.class, Path.class, Path.class)
                    .newInstance(root, folder.path(), distribution.application());
        } catch (ReflectiveOperationException damaged) {
            throw new IOException("the distribution is incomplete", damaged);
        }
    }

    private static ClassLoader loader(ClassLoader parent, Path... jars) throws IOException {
        URL[] addresses = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            addresses[i] = jars[i].toUri().toURL();
        }
        return new URLClassLoader(addresses, parent);
    }

    /**
     * Starts the server and, in it, the application; returns when both are up.
     *
     * @throws StartRefused if one of the two fails
     */
    void start(Listener listener) {
        System.setProperty("marquee.bind", listener.bind().getHostAddress());
        System.setProperty("marquee.http.port", Integer.toString(listener.port()));
        try {
            payara.run();
        } catch (IllegalStateException failure) {
            throw new StartRefused(failure.getMessage());
        }
    }
}
