package org.marquee.web.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.marquee.domain.approval.AccountFindings;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.duplicate.DuplicateSearch;
import org.marquee.governance.duplicate.Duplicates;

/** Reads what the checks found on an account. */
@Dependent
public class Evidence {
    @Inject
    private AccountFindings findings;

    @Inject
    private DuplicateSearch duplicates;

    /** The account must be one that the caller may see. */
    Duplicates duplicatesOf(long accountId, Caller caller) {
        return duplicates.show(findings.of(accountId), caller);
    }
}
