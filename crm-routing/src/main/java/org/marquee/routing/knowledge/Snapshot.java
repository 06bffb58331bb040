package org.marquee.routing.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountLine;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.text.SearchText;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.score.LeadMatcher;

/**
 * What is known at a moment.
 *
 * @param changeNo the last change of the log that is in it
 * @param facts of an account by id, null for an unknown one
 */
public record Snapshot(long changeNo, MatchingIndex index, LongFunction<AccountFacts> facts, Roster roster) {
    /** The name of an account's umbrella, that is its ticker; null outside umbrellas. */
    public String umbrellaOf(AccountFacts account) {
        AccountFacts holding = account.umbrellaId() == null ? null : facts.apply(account.umbrellaId());
        return holding == null ? null : holding.name();
    }

    /** Finds accounts as is known now. */
    public LeadMatcher matcher() {
        return new LeadMatcher(roster.weights());
    }

    /** The same with one account as the running transaction has it, which nobody else may see yet. */
    public Snapshot assuming(Account account, List<Alias> names) {
        AccountLine line = AccountLine.of(account);
        AccountFacts changed = AccountFacts.of(line);
        return new Snapshot(
                changeNo,
                index.assuming(AccountEntries.of(line, names)),
                id -> id == changed.id() ? changed : facts.apply(id),
                roster);
    }

    /** The word of a name that the fewest accounts have; empty if all are shorter than asked for. */
    public Optional<String> mostTellingWord(String name, int shortest) {
        return List.of(SearchText.of(name).split(" ")).stream()
                .filter(word -> word.length() >= shortest)
                .max(Comparator.comparingDouble(index::rarity));
    }
}
