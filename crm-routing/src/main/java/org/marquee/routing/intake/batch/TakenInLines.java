package org.marquee.routing.intake.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marquee.domain.imports.ImportLease;

/** Takes in the lines that it is given, in a transaction of its own rather than the batch runtime's. */
@Dependent
@Named("takenInLines")
public class TakenInLines extends AbstractItemWriter {
    @Inject
    @BatchProperty
    private String importId;

    @Inject
    @BatchProperty
    private String taking;

    @Inject
    private ImportRun run;

    @Inject
    private ImportChunks chunks;

    private final Set<String> imagined = new HashSet<>();

    @Override
    public void open(Serializable checkpoint) {
        imagined.addAll(run.imagined(Long.parseLong(importId)));
    }

    @Override
    public void writeItems(List<Object> lines) {
        ImportLease lease = new ImportLease(Long.parseLong(importId), Integer.parseInt(taking));
        chunks.takeIn(lease, (Integer) lines.get(0), (Integer) lines.get(lines.size() - 1), imagined);
    }
}
