package org.marquee.web.alias;

import java.time.Instant;
import org.marquee.web.account.AccountRef;
import org.marquee.web.account.AliasView;

/**
 * A line of the table.
 *
 * @param ended whether it holds no more
 * @param addedBy a name; null if nobody knows
 * @param kept whether the caller may remove it
 */
public record AliasRow(
        AliasView alias, AccountRef account, boolean ended, String addedBy, Instant addedAt, boolean kept) {}
