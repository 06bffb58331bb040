package org.marquee.web.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marquee.governance.scan.PairAccount;
import org.marquee.web.account.AccountView;
import org.marquee.web.words.Words;

/** Says what a merger does before it is made. */
final class PairMoves {
    private PairMoves() {}

    static String inWords(PairAccount going, AccountView stays) {
        List<String> parts = Stream.of(
                        part("contacts", going.contacts()),
                        part("leads", going.leads()),
                        part("names", going.names().size()),
                        part("below", going.below()))
                .filter(Objects::nonNull)
                .toList();
        return Words.of(
                "duplicate.moves",
                going.account().name(),
                stays.profile().name(),
                parts.isEmpty() ? Words.of("duplicate.moves.nothing") : over(and(parts), stays));
    }

    private static String over(String what, AccountView stays) {
        return stays.owner() == null
                ? Words.of("duplicate.moves.over", what)
                : Words.of("duplicate.moves.owned", what, stays.owner().name());
    }

    private static String part(String what, long howMany) {
        return howMany == 0 ? null : Words.of("duplicate.moves." + what, howMany);
    }

    private static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : Words.of("duplicate.moves.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
