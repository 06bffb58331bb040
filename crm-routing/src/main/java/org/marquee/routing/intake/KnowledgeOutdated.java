package org.marquee.routing.intake;

import jakarta.persistence.OptimisticLockException;

/** What was read has changed before it was acted on; the intake tries again with what is true now. */
class KnowledgeOutdated extends OptimisticLockException {
    private static final long serialVersionUID = 1L;

    KnowledgeOutdated(String what) {
        super(what);
    }
}
