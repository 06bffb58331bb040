package org.marquee.web.account;

import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.ReviewStatus;

/**
 * What a list of accounts is narrowed to, in the words of people; null leaves a field open.
 *
 * @param text part of a name, or the beginning of an alias, ticker or domain
 * @param owner a user name
 * @param umbrella a ticker
 * @param country ISO 3166 alpha-2
 */
public record AccountQuery(
        String text,
        ReviewStatus reviewStatus,
        Coverage coverage,
        AccountKind kind,
        AccountType type,
        String owner,
        String umbrella,
        String country,
        String state) {}
