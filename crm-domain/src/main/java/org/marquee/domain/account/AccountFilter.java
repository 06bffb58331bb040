package org.marquee.domain.account;

import jakarta.persistence.Query;
import org.marquee.domain.text.SearchText;

/**
 * What a list of accounts is narrowed to; null leaves a field open.
 *
 * @param text part of the name, or the beginning of an alias or domain
 */
public record AccountFilter(
        String text,
        ReviewStatus reviewStatus,
        Coverage coverage,
        AccountKind kind,
        AccountType type,
        Long ownerId,
        Long umbrellaId,
        String country) {
    public static final AccountFilter NONE = new AccountFilter(null, null, null, null, null, null, null, null);

    String condition() {
        StringBuilder condition = new StringBuilder();
        if (text != null) {
            condition.append("""
                     and (a.searchName like :text escape '!' or exists (
                        select l.id from Alias l where l.accountId = a.id and l.labelKey like :beginning escape '!'))\
                    """);
        }
        add(condition, "reviewStatus", reviewStatus);
        add(condition, "coverage", coverage);
        add(condition, "kind", kind);
        add(condition, "type", type);
        add(condition, "ownerId", ownerId);
        add(condition, "umbrellaId", umbrellaId);
        add(condition, "country", country);
        return condition.toString();
    }

    void bind(Query query) {
        if (text != null) {
            query.setParameter("text", "%" + SearchText.of(text) + "%");
            query.setParameter("beginning", SearchText.of(text) + "%");
        }
        set(query, "reviewStatus", reviewStatus);
        set(query, "coverage", coverage);
        set(query, "kind", kind);
        set(query, "type", type);
        set(query, "ownerId", ownerId);
        set(query, "umbrellaId", umbrellaId);
        set(query, "country", country);
    }

    private static void add(StringBuilder condition, String attribute, Object value) {
        if (value != null) {
            condition.append(" and a.%1$s = :%1$s".formatted(attribute));
        }
    }

    private static void set(Query query, String attribute, Object value) {
        if (value != null) {
            query.setParameter(attribute, value);
        }
    }
}
