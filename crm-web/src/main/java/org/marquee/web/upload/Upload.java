package org.marquee.web.upload;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that was handed in, deleted when it is closed.
 *
 * @param hash SHA-256 of its bytes, in hex
 */
public record Upload(Path path, String hash) implements AutoCloseable {

    static Upload of(InputStream content, Path path) throws IOException {
        try (HashingInputStream in = new HashingInputStream(Hashing.sha256(), content)) {
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
            return new Upload(path, in.hash().toString());
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
