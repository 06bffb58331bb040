package org.marquee.routing.conversion;

import java.util.List;
import org.marquee.domain.lead.Disposition;

/**
 * What a name or domain does to leads, as far as the caller may know.
 *
 * @param leads those that it concerns and he sees
 * @param hidden whether there are others, which he does not see yet
 * @param most how many were looked at, if there may be more; 0 if all were
 */
public record AliasEffect(List<Concerned> leads, boolean hidden, int most) {
    /** So many leads are looked at where one account is asked about. */
    public static final int MOST = 1_000;

    private static final int NAMED = 5;

    public AliasEffect {
        leads = List.copyOf(leads);
    }

    /**
     * A lead that it concerns.
     *
     * @param becomes what it would be
     * @param account where the person would stand; null if he would be no contact, or the caller does not see it
     * @param owner whose it would be; null likewise
     */
    public record Concerned(
            long leadId, String person, String company, Disposition becomes, String account, String owner) {}

    /** Some of them, to be named. */
    public List<Concerned> some() {
        return leads.subList(0, Math.min(NAMED, leads.size()));
    }

    /** How many they are besides. */
    public int others() {
        return leads.size() - some().size();
    }

    /** Whether there may be others than were looked at. */
    public boolean more() {
        return most > 0;
    }

    /** How many of them would become contacts. */
    public long converting() {
        return leads.stream()
                .filter(lead -> lead.becomes() == Disposition.CONVERTED)
                .count();
    }
}
