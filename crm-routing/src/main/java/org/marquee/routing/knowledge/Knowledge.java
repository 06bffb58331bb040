package org.marquee.routing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.marquee.domain.audit.Change;
import org.marquee.routing.knowledge.KnowledgeLoader.Known;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.index.MatchingIndex;

/**
 * The node's knowledge, true to the last committed change whenever it is asked. It is read from the database once and
 * follows the change log from then on; decisions go on while it catches up.
 */
@ApplicationScoped
public class Knowledge {
    private static final Logger LOG = Logger.getLogger(Knowledge.class.getName());
    private static final int PAGE = 2_000;
    private static final long NEVER = -1;

    private final KnowledgeLoader loader;
    private final MatchingIndex index = new MatchingIndex();
    private final Map<Long, AccountFacts> facts = new ConcurrentHashMap<>();
    private volatile Snapshot snapshot = new Snapshot(NEVER, index, facts::get, null);

    protected Knowledge() {
        this(null);
    }

    @Inject
    public Knowledge(KnowledgeLoader loader) {
        this.loader = loader;
    }

    /** Everything that is committed by now. */
    public Snapshot current() {
        long committed = loader.committedNo();
        return snapshot.changeNo() == committed ? snapshot : caughtUp(committed);
    }

    private synchronized Snapshot caughtUp(long committed) {
        if (snapshot.changeNo() == NEVER) {
            readAll(committed);
        } else if (snapshot.changeNo() < committed) {
            follow(loader.changesAfter(snapshot.changeNo()));
        }
        return snapshot;
    }

    private void readAll(long committed) {
        long started = System.nanoTime();
        List<AccountEntry> entries = new ArrayList<>();
        List<Known> page = loader.accountsAfter(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(known -> {
                facts.put(known.facts().id(), known.facts());
                if (known.entry() != null) {
                    entries.add(known.entry());
                }
            });
            page = loader.accountsAfter(page.get(page.size() - 1).facts().id(), PAGE);
        }
        index.replaceAll(entries);
        snapshot = new Snapshot(committed, index, facts::get, loader.roster(committed));
        LOG.info(() -> "%d accounts read for matching in %d ms."
                .formatted(facts.size(), (System.nanoTime() - started) / 1_000_000));
    }

    private void follow(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Set<Long> changed = new LinkedHashSet<>();
        changes.stream()
                .filter(change -> change.kind() == Change.Kind.ACCOUNT)
                .forEach(change -> changed.add(change.entityId()));
        read(changed);
        long last = changes.get(changes.size() - 1).no();
        boolean sameRoster = changes.stream().allMatch(change -> change.kind() == Change.Kind.ACCOUNT);
        snapshot = new Snapshot(last, index, facts::get, sameRoster ? snapshot.roster() : loader.roster(last));
    }

    /** Facts go first: a decision that runs meanwhile finds the facts of whatever it matches. */
    private void read(Collection<Long> changed) {
        List<Long> ids = List.copyOf(changed);
        List<Known> read = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            read.addAll(loader.accountsWith(ids.subList(from, Math.min(ids.size(), from + PAGE))));
        }
        read.forEach(known -> facts.put(known.facts().id(), known.facts()));
        read.forEach(this::list);
    }

    private void list(Known known) {
        if (known.entry() == null) {
            index.remove(known.facts().id());
        } else {
            index.put(known.entry());
        }
    }

    /** How many accounts are known; for health and tests. */
    public Map<String, Long> size() {
        return new HashMap<>(Map.of("accounts", (long) facts.size(), "changeNo", snapshot.changeNo()));
    }
}
