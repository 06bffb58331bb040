package org.marquee.domain.search;

import org.marquee.domain.account.Account;
import org.marquee.domain.alias.Alias;

/** An account that is found by one of its other names or domains. */
public record AliasHit(Alias alias, Account account) {}
