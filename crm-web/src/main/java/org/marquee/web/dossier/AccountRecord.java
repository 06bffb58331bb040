package org.marquee.web.dossier;

import java.time.Instant;
import java.util.List;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.time.DueDate;
import org.marquee.domain.user.UserName;
import org.marquee.web.account.AccountRef;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AliasView;
import org.marquee.web.contact.ContactView;
import org.marquee.web.lead.LeadView;

/**
 * An account with everything that its page shows, each list cut short.
 *
 * @param above what it hangs under, from the top down
 * @param corporateUnit of a holding: where people are placed when only the group can be told
 * @param due when operations must have decided; null while they do not have to
 * @param lookalike while it waits, the one that it resembles most, as far as the caller may know; null if there is none
 * @param history newest first
 * @param editable whether the caller may change it
 * @param movable whether the caller may move it somewhere
 */
public record AccountRecord(
        AccountView account,
        List<AccountRef> above,
        AccountRef corporateUnit,
        DueDate due,
        AccountRef lookalike,
        Slice<AccountView> units,
        Slice<ContactView> contacts,
        Slice<LeadView> leads,
        Slice<AliasView> aliases,
        List<Event> history,
        boolean editable,
        boolean movable) {
    /**
     * Something that happened to it.
     *
     * @param who null when a job did it
     * @param text a reason or a detail; null if there is none, or it is not the caller's to read
     */
    public record Event(Instant at, Deed what, UserName who, String text) {}
}
