package org.marquee.routing.intake;

import jakarta.persistence.OptimisticLockException;

/** An account changed between the decision and its being carried out; the intake tries again with what is true now. */
class KnowledgeOutdated extends OptimisticLockException {
    private static final long serialVersionUID = 1L;

    KnowledgeOutdated(String account) {
        super("%s no longer attracts leads.".formatted(account));
    }
}
