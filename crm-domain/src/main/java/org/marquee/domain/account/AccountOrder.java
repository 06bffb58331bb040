package org.marquee.domain.account;

/** How a list of accounts is sorted; an index stands behind each. */
public enum AccountOrder {
    NAME(" order by a.searchName, a.id", " and (a.searchName > :name or (a.searchName = :name and a.id > :id))"),
    NEWEST(" order by a.id desc", " and a.id < :id");

    private final String sorted;
    private final String behind;

    AccountOrder(String sorted, String behind) {
        this.sorted = sorted;
        this.behind = behind;
    }

    String sorted() {
        return sorted;
    }

    /** The condition for what comes after a row. */
    String behind() {
        return behind;
    }
}
