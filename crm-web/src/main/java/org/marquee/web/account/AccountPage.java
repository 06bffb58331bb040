package org.marquee.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.paging.Slice;
import org.marquee.web.account.HierarchyView.Node;
import org.marquee.web.contact.ContactReading;
import org.marquee.web.contact.ContactView;
import org.marquee.web.security.CurrentCaller;

/** One account with its hierarchy, its other names and its people. */
@Named
@RequestScoped
public class AccountPage {
    private static final int MOST = 100;

    @EJB
    private AccountReading reading;

    @EJB
    private AliasReading aliasReading;

    @EJB
    private ContactReading contactReading;

    @Inject
    private CurrentCaller caller;

    private long id;
    private AccountView account;
    private HierarchyView hierarchy;
    private Slice<AliasView> aliases;
    private Slice<ContactView> contacts;

    /** A member of the hierarchy with its depth, the top being 0. */
    public record Member(Node node, int depth) {}

    /** Reads the account; one that the caller may not see does not exist. */
    public void load() {
        account = reading.get(id, caller.get());
        hierarchy = reading.hierarchy(id, caller.get());
        aliases = aliasReading.list(id, null, MOST, caller.get());
        contacts = contactReading.at(id, false, null, MOST, caller.get());
    }

    public boolean isHolding() {
        return account.kind() == AccountKind.HOLDING;
    }

    /** The whole tree as an indented list. */
    public List<Member> getMembers() {
        List<Member> members = new ArrayList<>();
        collect(hierarchy.tree(), 0, members);
        return members;
    }

    private static void collect(Node node, int depth, List<Member> members) {
        members.add(new Member(node, depth));
        node.children().forEach(child -> collect(child, depth + 1, members));
    }

    public List<AccountRef> getPath() {
        return hierarchy.path();
    }

    public AccountView getAccount() {
        return account;
    }

    public List<AliasView> getAliases() {
        return aliases.items();
    }

    public List<ContactView> getContacts() {
        return contacts.items();
    }

    public int getContactCount() {
        return contacts.shownTotal();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
