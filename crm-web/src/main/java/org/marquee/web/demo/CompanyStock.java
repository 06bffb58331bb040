package org.marquee.web.demo;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.territory.LocatedAddress;
import org.marquee.domain.territory.Territories;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.territory.TerritoryMap;

/** Puts in the companies outside all umbrellas, each in the territory of its address; where there is none, ops1 has it. */
@ApplicationScoped
public class CompanyStock {
    private static final int BATCH = 2_000;

    private final Accounts accounts;
    private final Territories territories;
    private final Clock clock;

    protected CompanyStock() {
        this(null, null, null);
    }

    @Inject
    public CompanyStock(Accounts accounts, Territories territories, Clock clock) {
        this.accounts = accounts;
        this.territories = territories;
        this.clock = clock;
    }

    public void putIn(Iterator<CompanyRow> rows, AccountType type, Map<DemoUser, Long> users) {
        Job job = new Job(type, territories.roster(0), users);
        PeekingIterator<CompanyRow> source = Iterators.peekingIterator(rows);
        while (source.hasNext()) {
            putIn(nextBatch(source), job);
        }
    }

    /** What is the same for all of them. */
    private record Job(AccountType type, TerritoryMap roster, Map<DemoUser, Long> users) {}

    /** Whole hierarchies, until there are enough. */
    private static List<CompanyRow> nextBatch(PeekingIterator<CompanyRow> source) {
        List<CompanyRow> batch = new ArrayList<>();
        while (source.hasNext() && (batch.size() < BATCH || source.peek().depth() > 0)) {
            batch.add(source.next());
        }
        return batch;
    }

    /** Level by level, as the foreign keys want it. */
    private void putIn(List<CompanyRow> batch, Job job) {
        int[] above = above(batch);
        Account[] put = new Account[batch.size()];
        int deepest = batch.stream().mapToInt(CompanyRow::depth).max().orElse(0);
        for (int depth = 0; depth <= deepest; depth++) {
            for (int i = 0; i < put.length; i++) {
                if (batch.get(i).depth() == depth) {
                    put[i] = add(batch.get(i), above[i] < 0 ? null : put[above[i]], job);
                }
            }
            accounts.writeOut();
        }
    }

    /** For each row of the outline the index of the one it hangs under, -1 at the top. */
    private static int[] above(List<CompanyRow> outline) {
        int[] above = new int[outline.size()];
        List<Integer> path = new ArrayList<>();
        for (int i = 0; i < above.length; i++) {
            int depth = outline.get(i).depth();
            path.subList(depth, path.size()).clear();
            above[i] = depth == 0 ? -1 : path.get(depth - 1);
            path.add(i);
        }
        return above;
    }

    private Account add(CompanyRow row, Account parent, Job job) {
        LocatedAddress place = row.address().located();
        Optional<TerritoryEntry> territory =
                job.roster().find(place, null, null).territory();
        long ops = job.users().get(DemoUser.OPS1);
        Account account = new Account(
                AccountKind.OPERATING_UNIT,
                row.profile(job.type(), place.address()),
                territory.map(TerritoryEntry::ownerId).orElse(ops),
                ops,
                clock.instant(),
                null);
        account.approveAsOperations();
        if (parent != null) {
            account.moveUnder(parent, clock.instant());
        }
        account.cover(Coverage.TERRITORY, territory.map(TerritoryEntry::id).orElse(null), null);
        return accounts.add(account);
    }
}
