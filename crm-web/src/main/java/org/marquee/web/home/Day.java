package org.marquee.web.home;

import java.util.List;
import org.marquee.governance.job.ProcessView;
import org.marquee.web.admin.HealthLine;
import org.marquee.web.lead.LeadView;

/**
 * What somebody finds when he begins his day, each list in the order of what should be done first.
 *
 * @param due leads on which a clock of his runs
 * @param team what each of his people has to do; empty for whom nobody works
 * @param latest what came in lately; empty for those who have leads of their own to work on
 * @param accounts what he created and operations have not let through
 * @param umbrellas his umbrellas, those with news first
 * @param processes governance processes and how they last ran
 * @param health how the installation does; empty for whom that is no concern
 */
public record Day(
        List<Tile> tiles,
        DueList due,
        List<TeamMember> team,
        List<LeadView> latest,
        List<OwnAccount> accounts,
        List<UmbrellaNews> umbrellas,
        List<ProcessView> processes,
        List<HealthLine> health) {
    public static final Day NOTHING =
            new Day(List.of(), DueList.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Whether nothing at all waits for him; processes are there at all times, also when none is due. */
    public boolean isQuiet() {
        return tiles.stream().allMatch(tile -> tile.count() == 0)
                && due.first().isEmpty()
                && team.isEmpty()
                && latest.isEmpty()
                && accounts.isEmpty()
                && umbrellas.isEmpty()
                && health.isEmpty();
    }
}
