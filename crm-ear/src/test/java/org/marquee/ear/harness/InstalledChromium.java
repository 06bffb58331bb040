package org.marquee.ear.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Chromium or Chrome of this machine; on Debian, as root, installs it where there is none. */
final class InstalledChromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/snap/bin/chromium"));

    private InstalledChromium() {}

    static Path path() {
        return find().or(InstalledChromium::install)
                .orElseThrow(() -> new IllegalStateException("The tests in a browser need Chromium or Chrome, and there"
                        + " is none on this machine: install one, or name it in the environment variable CHROME."));
    }

    private static Optional<Path> find() {
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROME")).map(Path::of);
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(named, onPath, ELSEWHERE.stream())
                .flatMap(paths -> paths)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        boolean debianAsRoot =
                Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"));
        if (debianAsRoot && run("apt-get", "update") && run("apt-get", "install", "-y", "chromium")) {
            return find();
        }
        return Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            throw new UncheckedIOException(noSuchProgram);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
