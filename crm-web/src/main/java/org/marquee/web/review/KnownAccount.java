package org.marquee.web.review;

import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.alias.WebDomain;
import org.marquee.web.account.AccountView;

/**
 * What is known of an account that a lead may belong to.
 *
 * @param record as it is kept
 * @param names other ones that hold today
 * @param domains that hold today, its website's first
 * @param above the accounts above it, the top first
 * @param people how many are known there
 * @param some of their names
 */
record KnownAccount(
        AccountView account,
        Account record,
        List<String> names,
        List<WebDomain> domains,
        List<String> above,
        long people,
        List<String> some) {}
