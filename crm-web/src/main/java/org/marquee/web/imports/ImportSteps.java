package org.marquee.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The steps of a file as the pages draw them, seen from where somebody stands. */
@Named
@ApplicationScoped
public class ImportSteps {
    public List<ImportStep> getAll() {
        return List.of(ImportStep.values());
    }

    public boolean isHere(ImportStep step, ImportStep here) {
        return step == here;
    }

    public boolean isBehind(ImportStep step, ImportStep here) {
        return step.compareTo(here) < 0;
    }
}
