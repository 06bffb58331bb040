package org.marquee.routing.intake.batch;

import java.util.List;
import java.util.stream.Collectors;
import org.marquee.routing.intake.file.RecognisedColumn;

/** A column of a file, what it is taken for, and what stands in it in the first rows. */
public record ImportColumn(RecognisedColumn column, List<String> samples) {
    /** Those that say something, each once. */
    public String inWords() {
        return samples.stream().filter(sample -> !sample.isBlank()).distinct().collect(Collectors.joining(" · "));
    }
}
