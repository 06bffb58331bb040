package org.marquee.web.search;

/** What is found, in the order in which it is shown. */
public enum HitKind {
    ACCOUNT("pi-building", "/account/account.xhtml"),
    CONTACT("pi-user", "/contact/contact.xhtml"),
    LEAD("pi-inbox", "/lead/lead.xhtml");

    private final String icon;
    private final String page;

    HitKind(String icon, String page) {
        this.icon = icon;
        this.page = page;
    }

    public String getIcon() {
        return icon;
    }

    String address(long id) {
        return page + "?id=" + id;
    }
}
