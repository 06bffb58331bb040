package org.marquee.web.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marquee.domain.settings.Settings;
import org.marquee.web.api.problem.Refused;

class UploadsTest {
    @TempDir
    private Path home;

    private Uploads uploads;

    @BeforeEach
    void limitToTenBytes() {
        Map<String, String> given = Map.of("crm.home", home.toString(), "crm.import.limit", "10");
        uploads = new Uploads(new Settings(key -> Optional.ofNullable(given.get(key))));
    }

    @Test
    void a_file_lies_under_the_home_until_it_is_closed() throws IOException {
        try (Upload upload = uploads.receive(bytes("0123456789"))) {
            assertThat(upload.path()).startsWith(home).hasContent("0123456789");
            assertThat(upload.hash()).isEqualTo("84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882");
        }

        assertThat(left()).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_refused_and_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> uploads.receive(bytes("0123456789a")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(413))
                .hasMessage("The file is larger than 10 bytes.");

        assertThat(left()).isEmpty();
    }

    @Test
    void what_a_server_that_died_has_left_is_gone_at_the_next_start() throws IOException {
        uploads.empty(this);
        uploads.receive(bytes("rest"));

        uploads.empty(this);

        assertThat(left()).isEmpty();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("uploads"))) {
            return files.toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
