package org.marquee.domain.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The main sources of the module whose tests run. */
public final class SourceTree {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private SourceTree() {}

    /** The folders with classes in them, from the root of the sources. */
    public static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file.getParent()))
                    .distinct()
                    .toList();
        }
    }

    /** Those of them that do not say what they are for. */
    public static List<Path> silentPackages() throws IOException {
        return packages().stream()
                .filter(folder -> !Files.exists(SOURCES.resolve(folder).resolve("package-info.java")))
                .toList();
    }
}
