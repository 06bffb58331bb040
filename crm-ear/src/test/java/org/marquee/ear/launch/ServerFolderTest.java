package org.marquee.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTest {
    @TempDir
    private Path folder;

    private Distribution distribution;
    private Home home;

    @BeforeEach
    void lay() throws IOException {
        distribution = new Distribution(folder.resolve("distribution"));
        home = Home.of(new Environment(Map.of("CRM_HOME", folder.resolve("home").toString())));
        Path template = Files.createDirectories(distribution.payara().resolve("domains/domain1/config"));
        for (String name :
                List.of("default-web.xml", "login.conf", "keyfile", "server.policy", "cacerts.p12", "keystore.p12")) {
            Files.createFile(template.resolve(name));
        }
        Files.createDirectories(distribution.configuration());
        Files.createFile(distribution.configuration().resolve("domain.xml"));
        Files.writeString(distribution.configuration().resolve("logging.properties"), "file = ${marquee.logs}/x");
    }

    @Test
    void keeps_no_temporary_file_over_a_start() throws IOException {
        Path left = Files.createFile(
                ServerFolder.prepare(distribution, home).path().resolve("tmp").resolve("upload"));

        ServerFolder again = ServerFolder.prepare(distribution, home);

        assertThat(left).doesNotExist();
        assertThat(again.path().resolve("tmp")).isEmptyDirectory();
        assertThat(again.path().resolve("tmp")).startsWith(home.path());
    }

    @Test
    void tells_the_log_where_to_go() throws IOException {
        ServerFolder prepared = ServerFolder.prepare(distribution, home);

        assertThat(prepared.path().resolve("config/logging.properties")).hasContent("file = " + home.logs() + "/x");
    }
}
