package org.marquee.domain.account;

import jakarta.persistence.Query;
import org.marquee.domain.text.LikePattern;
import org.marquee.domain.text.SearchText;

/**
 * What a list of accounts is narrowed to; null leaves a field open.
 *
 * @param text part of the name, or the beginning of an alias or domain; without letters and digits it finds nothing
 * @param host if the text reads as a domain, that domain or the beginning of one
 */
public record AccountFilter(
        String text,
        String host,
        ReviewStatus reviewStatus,
        Coverage coverage,
        AccountKind kind,
        AccountType type,
        Long ownerId,
        Long umbrellaId,
        String country,
        String state) {
    public static final AccountFilter NONE =
            new AccountFilter(null, null, null, null, null, null, null, null, null, null);

    String condition() {
        StringBuilder condition = new StringBuilder();
        if (text != null) {
            condition.append(SearchText.of(text).isEmpty() ? " and 1 = 0" : textCondition());
        }
        if (reviewStatus != null) {
            condition.append(" and a.review.status = :reviewStatus");
        }
        add(condition, "coverage", coverage);
        add(condition, "kind", kind);
        add(condition, "type", type);
        add(condition, "ownerId", ownerId);
        add(condition, "umbrellaId", umbrellaId);
        add(condition, "country", country);
        add(condition, "state", state);
        return condition.toString();
    }

    private String textCondition() {
        return host == null ? """
                 and (a.searchName like :part or exists (
                    select l.id from Alias l where l.accountId = a.id and l.labelKey like :beginning))\
                """ : """
                 and (a.searchName like :part or lower(a.website) like :host escape '!'
                   or lower(a.website) like :belowHost escape '!' or lower(a.website) like :hostInUrl escape '!'
                   or exists (
                    select l.id from Alias l where l.accountId = a.id and (l.labelKey like :beginning
                       or l.labelKey like :host escape '!' or l.labelKey like :belowHost escape '!')))\
                """;
    }

    void bind(Query query) {
        String searched = SearchText.of(text);
        if (!searched.isEmpty()) {
            query.setParameter("part", "%" + searched + "%");
            query.setParameter("beginning", searched + "%");
        }
        if (!searched.isEmpty() && host != null) {
            query.setParameter("host", LikePattern.beginning(host));
            query.setParameter("belowHost", "%." + LikePattern.beginning(host));
            query.setParameter("hostInUrl", "%/" + LikePattern.beginning(host));
        }
        set(query, "reviewStatus", reviewStatus);
        set(query, "coverage", coverage);
        set(query, "kind", kind);
        set(query, "type", type);
        set(query, "ownerId", ownerId);
        set(query, "umbrellaId", umbrellaId);
        set(query, "country", country);
        set(query, "state", state);
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
