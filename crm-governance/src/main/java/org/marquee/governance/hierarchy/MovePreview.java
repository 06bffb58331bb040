package org.marquee.governance.hierarchy;

import java.util.List;
import java.util.Set;
import org.marquee.domain.account.Account;

/**
 * What would change if a branch moved.
 *
 * @param parent where it would hang; null for nowhere
 * @param changesUmbrella whether it would join, leave or change an umbrella
 * @param lines parents before children
 * @param losing ids of the users who see something of the branch now and would see nothing of it
 * @param gaining ids of the users who would see something of it that see nothing now
 */
public record MovePreview(
        Account account,
        Account parent,
        boolean changesUmbrella,
        List<Line> lines,
        Set<Long> losing,
        Set<Long> gaining) {
    public MovePreview {
        lines = List.copyOf(lines);
        losing = Set.copyOf(losing);
        gaining = Set.copyOf(gaining);
    }

    /** One account with how many people and leads would change hands with it. */
    public record Line(Account account, Standing before, Standing after, long people, long leads) {}
}
