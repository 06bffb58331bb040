package org.marquee.domain.alias;

import jakarta.persistence.Query;
import java.time.LocalDate;
import org.marquee.domain.text.LikePattern;
import org.marquee.domain.text.SearchText;

/**
 * Which aliases a list shows; what is null narrows nothing.
 *
 * @param accountId whose they are
 * @param umbrellaId the holding in whose umbrella they stand
 * @param text a part of them
 * @param holdingOn a day on which they hold, or from which on they will
 */
public record AliasFilter(Long accountId, Long umbrellaId, String text, LocalDate holdingOn) {
    public static AliasFilter of(Long accountId) {
        return new AliasFilter(accountId, null, null, null);
    }

    /** Over {@code a}, the alias, and {@code c}, its account. */
    String condition() {
        return (accountId == null ? "" : " and c.id = :account")
                + (umbrellaId == null ? "" : " and c.umbrellaId = :umbrella")
                + (key() == null ? "" : " and (a.labelKey like :words escape '!' or a.labelKey like :sign escape '!')")
                + (holdingOn == null ? "" : " and (a.validTo is null or a.validTo >= :day)");
    }

    void bind(Query query) {
        if (accountId != null) {
            query.setParameter("account", accountId);
        }
        if (umbrellaId != null) {
            query.setParameter("umbrella", umbrellaId);
        }
        if (key() != null) {
            query.setParameter("words", "%" + LikePattern.beginning(SearchText.of(text, 400)));
            query.setParameter("sign", "%" + LikePattern.beginning(key()));
        }
        if (holdingOn != null) {
            query.setParameter("day", holdingOn);
        }
    }

    /** A domain keeps its dots. */
    private String key() {
        String given = SearchText.orNull(text);
        return given == null
                ? null
                : WebDomain.find(given).map(WebDomain::value).orElseGet(() -> SearchText.of(given, 400));
    }
}
