package org.marquee.domain.contact;

import jakarta.persistence.Query;
import org.marquee.domain.text.SearchText;

/**
 * What a list of contacts is narrowed to; null leaves a field open.
 *
 * @param text part of name or mail address; without letters and digits it finds nothing
 * @param includeLeft whether those who are gone are listed, too
 */
public record ContactFilter(String text, ContactType type, Long accountId, Long ownerId, boolean includeLeft) {
    /** Everybody who is still there. */
    public static final ContactFilter NONE = new ContactFilter(null, null, null, null, false);

    String condition() {
        return (text == null ? "" : SearchText.of(text).isEmpty() ? " and 1 = 0" : " and c.searchName like :text")
                + (type == null ? "" : " and c.type = :type")
                + (accountId == null ? "" : " and c.accountId = :account")
                + (ownerId == null ? "" : " and c.ownerId = :owner")
                + (includeLeft ? "" : Contacts.ACTIVE_ONLY);
    }

    void bind(Query query) {
        if (!SearchText.of(text).isEmpty()) {
            query.setParameter("text", "%" + SearchText.of(text) + "%");
        }
        set(query, "type", type);
        set(query, "account", accountId);
        set(query, "owner", ownerId);
    }

    private static void set(Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
