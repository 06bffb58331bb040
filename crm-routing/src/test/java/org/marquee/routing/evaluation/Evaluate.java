package org.marquee.routing.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.marquee.routing.matching.score.Weights;

/**
 * The evaluation command: {@code names BASE OUT.tsv QUERIES.csv…} or {@code leads ACCOUNTS SUBSIDIARIES OUT.tsv
 * LEADS.csv…}; and {@code train OUT.csv BASES QUERIES.csv ACCOUNTS SUBSIDIARIES LEADS.csv}. Files may be packed by gzip.
 */
public final class Evaluate {
    private static final String USAGE = """
            names BASE OUT.tsv QUERIES.csv...                 id,name / qid,query[,class,match,gold_ids]
            leads ACCOUNTS SUBSIDIARIES OUT.tsv LEADS.csv...  the truth of LEADS.csv is LEADS_truth.csv beside it, if it is there
            train OUT.csv BASE[,BASE...] QUERIES.csv ACCOUNTS SUBSIDIARIES LEADS.csv
              --aliases FILE      id,alias
              --limit N           only so many, evenly spaced
              --half even|odd     only every other question
              --weights FILE      others than those of the product""";

    private Evaluate() {}

    public static void main(String[] args) throws IOException {
        run(new Arguments(args));
    }

    private static void run(Arguments given) throws IOException {
        if (given.are("names", 4)) {
            measure(given, new NameFiles(given.path(1), given.aliases()).read(given.paths(3)), given.path(2));
        } else if (given.are("leads", 5)) {
            LeadFiles files = new LeadFiles(given.path(1), given.path(2), given.aliases());
            measure(given, files.read(given.paths(4)), given.path(3));
        } else if (given.are("train", 7)) {
            Files.writeString(given.path(1), Training.of(given).toString());
        } else {
            throw new IllegalArgumentException(USAGE);
        }
    }

    private static void measure(Arguments given, Task task, Path out) throws IOException {
        Weights weights = given.weights() == null ? Weights.shipped() : Weights.of(Files.readString(given.weights()));
        new Run(given.part(task), weights).measure(out);
    }
}
