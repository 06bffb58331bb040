package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.check.AccountChecks;
import org.marquee.governance.duplicate.DuplicateSearch;
import org.marquee.governance.review.StandardFinding;

/** Runs the checks of a new account without opening it, so that its creator sees while typing what a reviewer would see. */
@ApplicationScoped
public class OpeningPreviews {
    @Inject
    private Accounts accounts;

    @Inject
    private AccountChecks checks;

    @Inject
    private DuplicateSearch duplicates;

    OpeningPreview of(NewAccount request, Caller caller) {
        Account parent = request.parentId() == null ? null : accounts.get(request.parentId(), caller);
        List<StandardFinding> departures = checks.departures(request.kind(), request.profile(), parent).stream()
                .filter(finding -> finding.namedId() == null
                        || accounts.find(finding.namedId(), caller).isPresent())
                .toList();
        return new OpeningPreview(duplicates.preview(request.profile(), caller), departures);
    }
}
