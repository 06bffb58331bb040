package org.marquee.domain.lead;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Set;
import org.marquee.domain.text.SearchText;

/**
 * What a list of leads is narrowed to; null leaves a field open.
 *
 * @param text part of name, company or mail address; without letters and digits it finds nothing
 * @param channel a way in which the person wrote in at least once
 * @param receivedSince when the lead came in, at the earliest
 * @param clocks one of these runs for it
 * @param dueBefore a clock runs for it, and the earliest is due before
 */
public record LeadFilter(
        String text,
        Disposition disposition,
        Long ownerId,
        Long accountId,
        Channel channel,
        Instant receivedSince,
        Set<LeadClock.Name> clocks,
        Instant dueBefore) {
    public static final LeadFilter NONE = new LeadFilter(null, null, null, null);

    public LeadFilter(String text, Disposition disposition, Long ownerId, Long accountId) {
        this(text, disposition, ownerId, accountId, null, null, null, null);
    }

    /** Whether it asks for what only those are told who see where a lead went. */
    boolean asksForPlace() {
        return accountId != null || clocks != null || dueBefore != null;
    }

    String condition() {
        return (text == null ? "" : textCondition())
                + (disposition == null ? "" : " and l.disposition = :disposition")
                + (ownerId == null ? "" : " and l.ownerId = :ownerId")
                + (accountId == null ? "" : " and l.accountId = :accountId")
                + (channel == null
                        ? ""
                        : " and exists (select i.id from Inquiry i where i.leadId = l.id and i.channel = :channel)")
                + (receivedSince == null ? "" : " and l.createdAt >= :receivedSince")
                + (clocks == null
                        ? ""
                        : " and exists (select c.id from LeadClock c where c.leadId = l.id and c.name in :clocks"
                                + " and c.stoppedAt is null)")
                + (dueBefore == null ? "" : " and l.dueAt < :dueBefore");
    }

    private String textCondition() {
        return SearchText.of(text).isEmpty() ? " and 1 = 0" : " and l.searchName like :text";
    }

    void bind(Query query) {
        if (!SearchText.of(text).isEmpty()) {
            query.setParameter("text", "%" + SearchText.of(text) + "%");
        }
        bind(query, "disposition", disposition);
        bind(query, "ownerId", ownerId);
        bind(query, "accountId", accountId);
        bind(query, "channel", channel);
        bind(query, "receivedSince", receivedSince);
        bind(query, "clocks", clocks);
        bind(query, "dueBefore", dueBefore);
    }

    private static void bind(Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
