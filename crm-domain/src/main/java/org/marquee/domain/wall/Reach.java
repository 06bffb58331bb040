package org.marquee.domain.wall;

import java.util.Set;

/**
 * How far a caller sees, as ids; empty sets see nothing.
 *
 * @param everything operations
 * @param users whose own records (as owner or creator) are seen
 * @param umbrellas whole hierarchies, by holding
 * @param territories what lies in them and in no umbrella
 * @param partners what was referred to them
 * @param accounts single accounts, through the account team
 * @param unnamedLeads marketing: leads that touch no named account
 */
public record Reach(
        boolean everything,
        Set<Long> users,
        Set<Long> umbrellas,
        Set<Long> territories,
        Set<Long> partners,
        Set<Long> accounts,
        boolean unnamedLeads) {
    public static final Reach ALL = new Reach(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
    public static final Reach NOTHING = new Reach(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
}
