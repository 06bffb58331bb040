package org.marquee.web.account;

import java.util.List;
import org.marquee.domain.account.Coverage;

/**
 * What a move would bring, in names.
 *
 * @param parent where it would hang; null for nowhere
 * @param umbrella the umbrella it would be in; null for none
 * @param losing who would see nothing of it any more
 * @param gaining who would see something of it from then on
 */
public record MoveView(
        AccountRef parent,
        String umbrella,
        boolean changesUmbrella,
        List<Line> lines,
        List<String> losing,
        List<String> gaining) {
    /** One account of the branch. */
    public record Line(
            AccountRef account,
            String ownerBefore,
            String ownerAfter,
            Coverage coverageBefore,
            Coverage coverageAfter,
            long people,
            long leads) {}

    /** One after the other, as "Nadia Disantis, Wesley Tran". */
    public String names(List<String> of) {
        return String.join(", ", of);
    }

    public long getPeople() {
        return lines.stream().mapToLong(Line::people).sum();
    }

    public long getLeads() {
        return lines.stream().mapToLong(Line::leads).sum();
    }
}
