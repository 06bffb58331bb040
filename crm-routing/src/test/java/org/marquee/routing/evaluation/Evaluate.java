package org.marquee.routing.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The evaluation command: {@code names BASE OUT.tsv QUERIES.csv…} or {@code leads ACCOUNTS SUBSIDIARIES OUT.tsv
 * LEADS.csv…}, with {@code --aliases FILE} and {@code --limit N}. Files may be packed by gzip.
 */
public final class Evaluate {
    private static final String USAGE = """
            names BASE OUT.tsv QUERIES.csv...                 id,name / qid,query[,class,match,gold_ids]
            leads ACCOUNTS SUBSIDIARIES OUT.tsv LEADS.csv...  the truth of LEADS.csv is LEADS_truth.csv beside it, if it is there
              --aliases FILE   id,alias
              --limit N        only so many, evenly spaced""";

    private final List<String> files = new ArrayList<>();
    private Path aliases;
    private int limit = Integer.MAX_VALUE;

    private Evaluate(String[] args) {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--aliases" -> aliases = Path.of(args[++i]);
                case "--limit" -> limit = Integer.parseInt(args[++i]);
                default -> files.add(args[i]);
            }
        }
    }

    public static void main(String[] args) throws IOException {
        new Evaluate(args).run();
    }

    private void run() throws IOException {
        if (files.size() >= 4 && files.get(0).equals("names")) {
            new NamesEvaluation(path(1), aliases, limit).run(path(2), paths(3));
        } else if (files.size() >= 5 && files.get(0).equals("leads")) {
            new LeadsEvaluation(path(1), path(2), aliases, limit).run(path(3), paths(4));
        } else {
            throw new IllegalArgumentException(USAGE);
        }
    }

    private Path path(int i) {
        return Path.of(files.get(i));
    }

    private List<Path> paths(int from) {
        return files.stream().skip(from).map(Path::of).toList();
    }
}
