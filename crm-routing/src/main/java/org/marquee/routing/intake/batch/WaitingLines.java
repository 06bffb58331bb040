package org.marquee.routing.intake.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Deque;

/** Hands out the lines of an import that wait. It has no checkpoint: which lines wait, the rows themselves say. */
@Dependent
@Named("waitingLines")
public class WaitingLines extends AbstractItemReader {
    private static final int PAGE = 500;

    @Inject
    @BatchProperty
    private String importId;

    @Inject
    private ImportRun run;

    private final Deque<Integer> page = new ArrayDeque<>();
    private int last;

    @Override
    public Object readItem() {
        if (page.isEmpty()) {
            page.addAll(run.waitingLines(Long.parseLong(importId), last, PAGE));
        }
        if (page.isEmpty()) {
            return null;
        }
        last = page.removeFirst();
        return last;
    }
}
