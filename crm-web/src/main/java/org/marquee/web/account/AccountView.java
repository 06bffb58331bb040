package org.marquee.web.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.paging.After;
import org.marquee.domain.text.SearchText;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;

/**
 * An account as a caller is shown it; whatever he may not see is null.
 *
 * @param profile name, type, website, phone, address, industry and employees
 * @param umbrella the holding's name, that is its ticker
 * @param mergedInto where it went, if it was merged
 * @param reviewDueAt when operations must have decided; null once they have
 */
public record AccountView(
        long id,
        long version,
        @JsonUnwrapped AccountProfile profile,
        AccountKind kind,
        Coverage coverage,
        LifeStatus lifeStatus,
        ReviewStatus reviewStatus,
        String umbrella,
        AccountRef parent,
        AccountRef mergedInto,
        OwnerShown owner,
        OwnerShown createdBy,
        Instant createdAt,
        Instant updatedAt,
        Instant reviewDueAt) {
    /** Where the account stands in a list that is sorted by name. */
    public After place() {
        return new After(SearchText.of(profile.name(), 400), id);
    }
}
