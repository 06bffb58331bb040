package org.marquee.governance.scan;

import java.util.List;
import org.marquee.domain.account.Account;

/**
 * One account of a pair, with what would go over to the other one.
 *
 * @param names its aliases, domains among them
 * @param below accounts right under it
 * @param obstacle why it cannot go up in the other one, in a sentence; null if it can
 */
public record PairAccount(
        Account account, long contacts, long leads, List<String> names, long below, String obstacle) {}
