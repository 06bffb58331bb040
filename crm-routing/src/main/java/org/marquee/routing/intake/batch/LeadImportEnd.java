package org.marquee.routing.intake.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.marquee.domain.imports.ImportLease;

/** Ends the import when its job ends, however that came about. */
@Dependent
@Named("leadImportEnd")
public class LeadImportEnd extends AbstractJobListener {
    @Inject
    @BatchProperty
    private String importId;

    @Inject
    @BatchProperty
    private String taking;

    @Inject
    private ImportRun run;

    @Inject
    private ImportStarter starter;

    @Override
    public void afterJob() {
        starter.ended();
        run.end(new ImportLease(Long.parseLong(importId), Integer.parseInt(taking)));
    }
}
