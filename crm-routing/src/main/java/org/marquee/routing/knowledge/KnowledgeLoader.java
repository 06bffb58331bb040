package org.marquee.routing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Account;
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
        return known(accounts.scan(id, limit));
    }

    public List<Known> accountsWith(Collection<Long> ids) {
        return known(accounts.byIds(ids).values());
    }

    public Roster roster(long changeNo) {
        return rosters.read(changeNo);
    }

    private List<Known> known(Collection<Account> loaded) {
        Map<Long, List<Alias>> names =
                aliases.ofAll(loaded.stream().map(Account::id).toList());
        return loaded.stream()
                .map(account -> known(account, names.getOrDefault(account.id(), List.of())))
                .toList();
    }

    static Known known(Account account, List<Alias> names) {
        AccountEntry entry = AccountEntries.belongsIn(account) ? AccountEntries.of(account, names) : null;
        return new Known(AccountFacts.of(account), entry);
    }
}
