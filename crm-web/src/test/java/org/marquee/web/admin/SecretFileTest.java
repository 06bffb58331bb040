package org.marquee.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
    @TempDir
    private Path folder;

    @Test
    void is_for_its_owner_alone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        SecretFile file = new SecretFile(folder.resolve("home").resolve("secret"));

        file.write("s3cret\n");

        assertThat(Files.getPosixFilePermissions(file.path()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void holds_what_was_written_last() {
        SecretFile file = new SecretFile(folder.resolve("secret"));
        file.write("something longer");

        file.write("short");

        assertThat(file.read()).contains("short");
    }

    @Test
    void takes_the_place_of_what_an_interrupted_attempt_left_behind() throws IOException {
        SecretFile file = new SecretFile(folder.resolve("secret"));
        Files.writeString(folder.resolve("secret.new"), "half of it");

        file.write("whole");

        assertThat(file.read()).contains("whole");
        assertThat(folder.resolve("secret.new")).doesNotExist();
    }

    @Test
    void says_nothing_when_it_is_not_there() {
        SecretFile file = new SecretFile(folder.resolve("secret"));

        file.delete();

        assertThat(file.read()).isEmpty();
    }
}
