package org.marquee.domain.imports;

import jakarta.ejb.ApplicationException;

/** Another node has taken the import; whatever this one was about to change is rolled back. */
@ApplicationException(rollback = true)
public class ImportTakenOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportTakenOver(ImportLease lease) {
        super("Import %d was taken over by another node.".formatted(lease.importId()));
    }
}
