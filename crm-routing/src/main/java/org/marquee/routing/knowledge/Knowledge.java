package org.marquee.routing.knowledge;

import com.google.common.collect.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.logging.Logger;
import org.marquee.domain.audit.Change;
import org.marquee.routing.knowledge.KnowledgeLoader.Known;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.index.MatchingIndex;

/**
 * The node's knowledge, true to the last committed change whenever it is asked. It is read from the database once and
 * follows the change log from then on; decisions that run meanwhile go on. At any doubt it is read anew.
 */
@ApplicationScoped
public class Knowledge {
    private static final Logger LOG = Logger.getLogger(Knowledge.class.getName());
    private static final int PAGE = 10_000;
    /** Keeps the parameters of one query below what the databases take. */
    private static final int AT_ONCE = 2_000;

    /** From so many changes on, and from this part of all accounts on, reading everything is quicker than following. */
    private static final int MANY = 5_000;

    private static final int PART = 100;
    private static final long NEVER = -1;

    private final KnowledgeLoader loader;
    private final Executor packing;
    private volatile Map<Long, AccountFacts> facts = Map.of();
    private volatile Snapshot snapshot = new Snapshot(NEVER, new MatchingIndex(), id -> null, null);

    protected Knowledge() {
        this(null, (Executor) null);
    }

    @Inject
    public Knowledge(KnowledgeLoader loader, SpareThreads packing) {
        this(loader, (Executor) packing);
    }

    /** Without threads to spare: what has changed is packed while somebody waits. */
    public Knowledge(KnowledgeLoader loader) {
        this(loader, Runnable::run);
    }

    private Knowledge(KnowledgeLoader loader, Executor packing) {
        this.loader = loader;
        this.packing = packing;
    }

    /** Everything that is committed by now. */
    public Snapshot current() {
        return snapshot.changeNo() == loader.committedNo() ? snapshot : caughtUp();
    }

    private synchronized Snapshot caughtUp() {
        long committed = loader.committedNo();
        long behind = committed - snapshot.changeNo();
        if (snapshot.changeNo() == NEVER) {
            readAll(committed);
        } else if (behind < 0) {
            LOG.warning("The database is older than what is known of it, as after a restored backup.");
            readAll(committed);
        } else if (behind > Math.max(MANY, facts.size() / PART)) {
            readAll(committed);
        } else if (behind > 0) {
            follow(loader.changesAfter(snapshot.changeNo()), committed);
        }
        return snapshot;
    }

    /** Into another index, so that decisions which run meanwhile go on by what they know. */
    private void readAll(long committed) {
        long started = System.nanoTime();
        MatchingIndex index = new MatchingIndex(packing);
        Map<Long, AccountFacts> read = new ConcurrentHashMap<>();
        MatchingIndex.Replacement entries = index.replacement();
        List<Known> page = loader.accountsAfter(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(known -> read.put(known.facts().id(), known.facts()));
            entries.addAll(
                    page.stream().map(Known::entry).filter(Objects::nonNull).toList());
            page = loader.accountsAfter(page.get(page.size() - 1).facts().id(), PAGE);
        }
        entries.comeIntoForce();
        facts = read;
        snapshot = new Snapshot(committed, index, read::get, loader.roster(committed));
        LOG.info(() -> "%d accounts read for matching in %d ms."
                .formatted(read.size(), (System.nanoTime() - started) / 1_000_000));
    }

    private void follow(List<Change> changes, long committed) {
        long last = changes.isEmpty() ? NEVER : changes.get(changes.size() - 1).no();
        if (last < committed || changes.size() != last - snapshot.changeNo()) {
            LOG.warning("The change log does not tell all that has changed.");
            readAll(committed);
            return;
        }
        Set<Long> changed = new LinkedHashSet<>();
        changes.stream()
                .filter(change -> change.kind() == Change.Kind.ACCOUNT)
                .forEach(change -> changed.add(change.entityId()));
        read(changed);
        boolean sameRoster = changes.stream().allMatch(change -> change.kind() == Change.Kind.ACCOUNT);
        Roster roster = sameRoster ? snapshot.roster() : loader.roster(last);
        snapshot = new Snapshot(last, snapshot.index(), facts::get, roster);
    }

    /** Facts go first: a decision that runs meanwhile finds the facts of whatever it matches. */
    private void read(Collection<Long> changed) {
        List<Known> read = Lists.partition(List.copyOf(changed), AT_ONCE).stream()
                .flatMap(page -> loader.accountsWith(page).stream())
                .toList();
        read.forEach(known -> facts.put(known.facts().id(), known.facts()));
        Map<Long, Optional<AccountEntry>> entries = new HashMap<>();
        read.forEach(known -> entries.put(known.facts().id(), Optional.ofNullable(known.entry())));
        snapshot.index().putAll(entries);
    }

    /** How many accounts are known; for health and tests. */
    public Map<String, Long> size() {
        return Map.of("accounts", (long) facts.size(), "changeNo", snapshot.changeNo());
    }
}
