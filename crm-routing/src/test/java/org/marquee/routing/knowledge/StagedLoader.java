package org.marquee.routing.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.audit.Change;

/** A database in memory that lets a test look on whenever it is asked for accounts. */
final class StagedLoader extends KnowledgeLoader {
    private final Map<Long, Known> accounts = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Long> readAgain = new ArrayList<>();
    private Runnable onEachRead = () -> {};
    private long untold;

    void commit(Known... changed) {
        for (Known known : changed) {
            accounts.put(known.facts().id(), known);
            changes.add(new Change(
                    committedNo() + 1, Change.Kind.ACCOUNT, known.facts().id()));
        }
    }

    /** The last change was never committed, as in a backup that was taken before it. */
    void restoreBefore(Known lost) {
        accounts.remove(lost.facts().id());
        changes.remove(changes.size() - 1);
    }

    /** Something changes, and the log does not tell. */
    void commitUntold(Known changed) {
        accounts.put(changed.facts().id(), changed);
        untold++;
    }

    void onEachRead(Runnable look) {
        this.onEachRead = look;
    }

    /** The ids of the accounts that were asked for by id. */
    List<Long> readAgain() {
        return readAgain;
    }

    @Override
    public long committedNo() {
        return changes.size() + untold;
    }

    @Override
    public List<Change> changesAfter(long no) {
        return changes.stream().filter(change -> change.no() > no).toList();
    }

    @Override
    public List<Known> accountsAfter(long id, int limit) {
        return accounts.values().stream()
                .filter(known -> known.facts().id() > id)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Known> accountsWith(Collection<Long> ids) {
        onEachRead.run();
        readAgain.addAll(ids);
        return ids.stream().map(accounts::get).toList();
    }

    @Override
    public Roster roster(long changeNo) {
        return null;
    }
}
