package org.marquee.routing.intake.batch;

/**
 * A file that was uploaded.
 *
 * @param first the import that it came with: a dry run, or one for good if nobody tried it out
 * @param run the import by which it went in after the dry run; null if it did not
 */
public record ImportedFile(ImportShown first, ImportShown run) {
    /** How it stands now. */
    public ImportShown latest() {
        return run == null ? first : run;
    }
}
