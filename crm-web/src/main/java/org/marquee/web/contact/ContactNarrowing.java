package org.marquee.web.contact;

import org.marquee.domain.contact.ContactType;
import org.marquee.domain.text.SearchText;
import org.marquee.web.api.Choices;
import org.marquee.web.page.ListState;
import org.marquee.web.words.Words;

/** What the address of the list of contacts says, word by word as it stands there. */
public class ContactNarrowing {
    private String text;
    private String type;
    private String owner;
    private Long account;
    private boolean left;

    /**
     * The contact type, null for all.
     *
     * @throws org.marquee.domain.problem.Invalid when the word is none
     */
    ContactType chosenType() {
        return Choices.parse("type", type, ContactType.class);
    }

    /** {@code accountName} is null unless it is narrowed to an account. */
    ListState state(String username, String accountName) {
        return ListState.of("/contact/list.xhtml")
                .filter("q", text, "“%s”".formatted(text))
                .filter("type", type, SearchText.orNull(type) == null ? null : Words.of(chosenType()))
                .filter("account", account == null ? null : account.toString(), accountName)
                .filter(
                        "owner",
                        owner,
                        username.equals(owner)
                                ? Words.of("accounts.mine")
                                : "%s: %s".formatted(Words.of("account.owner"), owner))
                .filter("left", left ? "true" : null, Words.of("contacts.left"));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public boolean isLeft() {
        return left;
    }

    public void setLeft(boolean left) {
        this.left = left;
    }
}
