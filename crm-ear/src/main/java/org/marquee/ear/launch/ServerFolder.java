package org.marquee.ear.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the application server needs to write; made anew at every start, since nothing in it must survive. */
record ServerFolder(Path path) {
    private static final List<String> OF_PAYARA =
            List.of("default-web.xml", "login.conf", "keyfile", "server.policy", "cacerts.p12", "keystore.p12");

    /** Makes the folder {@code server} under the home, with Payara's files where ours do not replace them. */
    static ServerFolder prepare(Distribution distribution, Home home) throws IOException {
        Path folder = home.path().resolve("server");
        delete(folder);
        Path configuration = Files.createDirectories(folder.resolve("config"));
        Files.createDirectories(folder.resolve("docroot"));
        // The start script names it to the Java machine, which keeps there what it spools of large requests.
        Files.createDirectories(folder.resolve("tmp"));
        Path template = distribution.payara().resolve("domains/domain1/config");
        for (String name : OF_PAYARA) {
            Files.copy(template.resolve(name), configuration.resolve(name));
        }
        Files.copy(distribution.configuration().resolve("domain.xml"), configuration.resolve("domain.xml"));
        String logging = Files.readString(distribution.configuration().resolve("logging.properties"));
        // A per cent sign starts a pattern in the name of a log file.
        String logs = home.logs().toString().replace("%", "%%").replace("\\", "/");
        Files.writeString(configuration.resolve("logging.properties"), logging.replace("${marquee.logs}", logs));
        return new ServerFolder(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
