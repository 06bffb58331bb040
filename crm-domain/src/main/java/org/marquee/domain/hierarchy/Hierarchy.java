package org.marquee.domain.hierarchy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;

/** The trees of accounts. Whoever moves has made every rival move wait first, so that no two close a circle. */
@ApplicationScoped
public class Hierarchy {
    private static final int DEEPEST = 50;

    private final Accounts accounts;

    protected Hierarchy() {
        this(null);
    }

    @Inject
    public Hierarchy(Accounts accounts) {
        this.accounts = accounts;
    }

    /** From the top down to the account itself. */
    public List<Account> pathTo(Account account) {
        Deque<Account> path = new ArrayDeque<>(List.of(account));
        while (path.getFirst().parentId() != null) {
            if (path.size() > DEEPEST) {
                throw new IllegalStateException("The hierarchy above account %d has no end.".formatted(account.id()));
            }
            path.addFirst(accounts.get(path.getFirst().parentId()));
        }
        return List.copyOf(path);
    }

    /** The account and everything below it, parents before children. */
    public List<Account> branch(Account top) {
        List<Account> branch = new ArrayList<>();
        List<Account> level = List.of(top);
        while (!level.isEmpty()) {
            branch.addAll(level);
            level = accounts.childrenOf(level.stream().map(Account::id).toList());
        }
        return branch;
    }

    /** The top of what the caller sees around an account: from there down to the account, nothing is hidden from him. */
    public List<Account> pathTo(Account account, Caller caller) {
        Wall wall = new Wall(caller);
        List<Account> path = pathTo(account);
        int top = path.size() - 1;
        while (top > 0 && wall.seesAccount(path.get(top - 1))) {
            top--;
        }
        return path.subList(top, path.size());
    }

    /** The same as {@link #branch(Account)}, level by level, without what the caller does not see and what hangs under it. */
    public List<Account> branch(Account top, Caller caller) {
        List<Account> branch = new ArrayList<>();
        List<Account> level = List.of(top);
        while (!level.isEmpty()) {
            branch.addAll(level);
            level = accounts.childrenOf(level.stream().map(Account::id).toList(), caller);
        }
        return branch;
    }

    /**
     * Looks whether a branch can hang there at all.
     *
     * @throws Conflict if the new parent lies in the branch itself
     */
    public void refuseCircle(Account top, Account newParent) {
        if (pathTo(newParent).stream().anyMatch(above -> above.id().equals(top.id()))) {
            throw new Conflict(
                    "%s lies below %s; moving it there would close a circle.".formatted(newParent.name(), top.name()));
        }
    }

    /**
     * Hangs a branch under another account; umbrella and coverage follow for everything in it.
     *
     * @return the moved accounts
     * @throws Conflict if the new parent lies in the branch itself
     */
    public List<Account> move(Account top, Account newParent, Instant now) {
        refuseCircle(top, newParent);
        List<Account> branch = branch(top);
        top.moveUnder(newParent, now);
        for (Account below : branch.subList(1, branch.size())) {
            below.joinUmbrella(top);
        }
        return branch;
    }
}
