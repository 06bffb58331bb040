package org.marquee.routing.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was given to the command. */
final class Arguments {
    private final List<String> files = new ArrayList<>();
    private Path aliases;
    private Path weights;
    private String half = "";
    private int limit = Integer.MAX_VALUE;

    Arguments(String[] args) {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--aliases" -> aliases = Path.of(args[++i]);
                case "--weights" -> weights = Path.of(args[++i]);
                case "--half" -> half = args[++i];
                case "--limit" -> limit = Integer.parseInt(args[++i]);
                default -> files.add(args[i]);
            }
        }
    }

    boolean are(String command, int fewest) {
        return files.size() >= fewest && files.get(0).equals(command);
    }

    Path path(int i) {
        return Path.of(files.get(i));
    }

    List<Path> paths(int from) {
        return files.stream().skip(from).map(Path::of).toList();
    }

    /** Null without. */
    Path aliases() {
        return aliases;
    }

    /** Null without. */
    Path weights() {
        return weights;
    }

    /** What of the questions is wanted. */
    Task part(Task task) {
        return switch (half) {
            case "" -> task.sample(limit);
            case "even" -> task.every(2, 0).sample(limit);
            case "odd" -> task.every(2, 1).sample(limit);
            default -> throw new IllegalArgumentException("A half is even or odd, not " + half + ".");
        };
    }
}
