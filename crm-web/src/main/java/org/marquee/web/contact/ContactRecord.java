package org.marquee.web.contact;

import java.time.Instant;
import java.util.List;
import org.marquee.domain.user.UserName;
import org.marquee.web.account.AccountRef;
import org.marquee.web.lead.LeadRecord;
import org.marquee.web.lead.LeadRecord.InquiryView;

/**
 * A contact with everything that its page shows.
 *
 * @param placement from the top of the hierarchy down to the account; empty if the caller does not see the account
 * @param moves newest first
 * @param inquiries newest first
 * @param lead the lead that the person came as; null if he came otherwise, or the caller does not see it
 * @param changeable whether the caller may change anything of it
 */
public record ContactRecord(
        ContactView contact,
        List<AccountRef> placement,
        List<Move> moves,
        List<InquiryView> inquiries,
        LeadRecord lead,
        boolean changeable) {
    /** From where to where; an account that the caller does not see is null. */
    public record Move(AccountRef from, AccountRef to, String reason, UserName by, Instant at) {}
}
