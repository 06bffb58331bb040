package org.marquee.web.alias;

import java.util.List;
import org.marquee.web.account.AccountRef;

/**
 * The account whose aliases are looked at.
 *
 * @param above the accounts above it, the top first
 * @param bearers where a name may be added: itself, and all below it if it is a holding
 * @param kept whether the caller may add and remove
 * @param waiting whether it attracts no leads yet
 */
public record AliasSheet(
        AccountRef account, List<AccountRef> above, List<AccountRef> bearers, boolean kept, boolean waiting) {}
