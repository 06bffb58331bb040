package org.marquee.domain.lead;

import jakarta.persistence.Query;
import org.marquee.domain.text.SearchText;

/**
 * What a list of leads is narrowed to; null leaves a field open.
 *
 * @param text part of name, company or mail address; without letters and digits it finds nothing
 */
public record LeadFilter(String text, Disposition disposition, Long ownerId, Long accountId) {
    public static final LeadFilter NONE = new LeadFilter(null, null, null, null);

    String condition() {
        return (text == null ? "" : textCondition())
                + (disposition == null ? "" : " and l.disposition = :disposition")
                + (ownerId == null ? "" : " and l.ownerId = :ownerId")
                + (accountId == null ? "" : " and l.accountId = :accountId");
    }

    private String textCondition() {
        return SearchText.of(text).isEmpty() ? " and 1 = 0" : " and l.searchName like :text";
    }

    void bind(Query query) {
        if (!SearchText.of(text).isEmpty()) {
            query.setParameter("text", "%" + SearchText.of(text) + "%");
        }
        if (disposition != null) {
            query.setParameter("disposition", disposition);
        }
        if (ownerId != null) {
            query.setParameter("ownerId", ownerId);
        }
        if (accountId != null) {
            query.setParameter("accountId", accountId);
        }
    }
}
