package org.marquee.governance.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;

/** The accounts of one piece of work, and at the top of which hierarchy each hangs; what is above is read level by level. */
final class AccountRoots {
    private static final int DEEPEST = 50;

    private final Accounts accounts;
    private final Map<Long, Account> known = new HashMap<>();

    AccountRoots(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Reads those that are not known yet, with all that is above them. */
    void read(List<Long> ids) {
        List<Long> missing =
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        add(new ArrayList<>(accounts.byIds(missing).values()));
    }

    void add(List<Account> found) {
        found.forEach(account -> known.put(account.id(), account));
        List<Long> above = found.stream()
                .map(Account::parentId)
                .filter(id -> id != null && !known.containsKey(id))
                .distinct()
                .toList();
        if (!above.isEmpty()) {
            add(new ArrayList<>(accounts.byIds(above).values()));
        }
    }

    /** Null for an account that is not there. */
    Account get(long id) {
        return known.get(id);
    }

    long rootOf(Account account) {
        Account at = account;
        for (int i = 0; at.parentId() != null; i++) {
            if (i > DEEPEST) {
                throw new IllegalStateException("The hierarchy above account %d has no end.".formatted(account.id()));
            }
            at = known.get(at.parentId());
        }
        return at.id();
    }
}
