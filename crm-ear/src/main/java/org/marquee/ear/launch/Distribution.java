package org.marquee.ear.launch;

import java.nio.file.Path;

/** The unpacked distribution, which is only read. */
record Distribution(Path path) {

    /** The distribution that the start script names in the system property {@code marquee.distribution}. */
    static Distribution ofProperty() {
        return new Distribution(Path.of(System.getProperty("marquee.distribution")));
    }

    Path configuration() {
        return path.resolve("conf");
    }

    Path application() {
        return path.resolve("lib/marquee.ear");
    }

    Path launcher() {
        return path.resolve("lib/marquee-launcher.jar");
    }

    /** Payara's own root. */
    Path payara() {
        return path.resolve("payara6/glassfish");
    }
}
