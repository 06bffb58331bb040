package org.marquee.routing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.AccountLine;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.routing.matching.AccountEntry;

/**
 * Reads what knowledge is made of. Outside any transaction, so that it sees what is committed and nothing else. No
 * session bean, because the first start asks before those of this module may be called.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class KnowledgeLoader {
    @Inject
    private ChangeLog changes;

    @Inject
    private Accounts accounts;

    @Inject
    private Aliases aliases;

    @Inject
    private RosterReader rosters;

    /** An account in both forms; the entry is null if it is neither matched nor a duplicate of anything. */
    public record Known(AccountFacts facts, AccountEntry entry) {}

    public long committedNo() {
        return changes.lastNo();
    }

    public List<Change> changesAfter(long no) {
        return changes.after(no);
    }

    /** In order of id, after the given one. */
    public List<Known> accountsAfter(long id, int limit) {
        List<AccountLine> lines = accounts.lines(id, limit);
        return lines.isEmpty()
                ? List.of()
                : known(
                        lines,
                        aliases.ofAllBetween(id, lines.get(lines.size() - 1).id()));
    }

    public List<Known> accountsWith(Collection<Long> ids) {
        return known(accounts.lines(ids), aliases.ofAll(ids));
    }

    public Roster roster(long changeNo) {
        return rosters.read(changeNo);
    }

    private static List<Known> known(List<AccountLine> lines, Map<Long, List<Alias>> names) {
        return lines.stream()
                .map(line -> known(line, names.getOrDefault(line.id(), List.of())))
                .toList();
    }

    static Known known(AccountLine line, List<Alias> names) {
        AccountEntry entry = line.reviewStatus().isGone() ? null : AccountEntries.of(line, names);
        return new Known(AccountFacts.of(line), entry);
    }
}
