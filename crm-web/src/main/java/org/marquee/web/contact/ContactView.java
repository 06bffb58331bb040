package org.marquee.web.contact;

import java.time.Instant;
import org.marquee.domain.contact.ContactStatus;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.paging.After;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.web.account.AccountRef;

/**
 * A contact as a caller is shown it; whatever he may not see is null.
 *
 * @param createdBy null also if the person came by himself, as a lead
 * @param successor who took over from a person that is gone
 */
public record ContactView(
        long id,
        long version,
        String firstName,
        String lastName,
        String email,
        String phone,
        String jobTitle,
        ContactType type,
        ContactStatus status,
        AccountRef account,
        OwnerShown owner,
        OwnerShown createdBy,
        PersonRef successor,
        Instant createdAt,
        Instant updatedAt) {
    /** A contact as it is named beside something else. */
    public record PersonRef(long id, String name) {}

    /** Where the contact stands in a list that is sorted by type. */
    public After place() {
        return new After(Integer.toString(type.rank()), id);
    }
}
