package org.marquee.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.marquee.web.security.CurrentCaller;

/** A hierarchy: as a picture to look at, and as a table to work with. */
@Named
@RequestScoped
public class HierarchyPage {
    @EJB
    private HierarchyReading reading;

    @Inject
    private CurrentCaller caller;

    private long id;
    private String look;
    private List<TreeRow> rows;

    /** What hangs right under the top, with all that hangs under it. */
    public record Branch(TreeRow head, List<TreeRow> below) {}

    public void load() {
        rows = reading.around(id, caller.get());
    }

    public boolean isTable() {
        return "table".equals(look);
    }

    public TreeRow getTop() {
        return rows.get(0);
    }

    public List<TreeRow> getRows() {
        return rows;
    }

    /** The account that one comes from. */
    public AccountView getChosen() {
        return rows.stream()
                .map(TreeRow::account)
                .filter(account -> account.id() == id)
                .findFirst()
                .orElse(getTop().account());
    }

    /** In the order of the tree. */
    public List<Branch> getBranches() {
        List<Branch> branches = new ArrayList<>();
        for (TreeRow row : rows.subList(1, rows.size())) {
            if (row.level() == 1) {
                branches.add(new Branch(row, new ArrayList<>()));
            } else {
                branches.get(branches.size() - 1).below().add(row);
            }
        }
        return branches;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getLook() {
        return look;
    }

    public void setLook(String look) {
        this.look = look;
    }
}
