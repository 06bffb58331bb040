package org.marquee.web.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;

/** The folder, under the server's home, where files lie while they are read. */
@ApplicationScoped
public class Uploads {
    private final Path folder;
    private final long limit;

    protected Uploads() {
        this.folder = null;
        this.limit = 0;
    }

    @Inject
    public Uploads(Settings settings) {
        this.folder = settings.home().resolve("uploads");
        this.limit = settings.count(Setting.IMPORT_LIMIT);
    }

    /** What a server that died was reading is of no use to anyone: nobody was answered. */
    void empty(@Observes @Initialized(ApplicationScoped.class) Object start) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path left : files()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** The file on disk, to be closed by who has read it; 413 if it is larger than allowed. */
    public Upload receive(InputStream content) {
        try {
            Files.createDirectories(folder);
            return Upload.of(new LimitedStream(content, limit, limit), Files.createTempFile(folder, "upload", null));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
