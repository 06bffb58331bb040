package org.marquee.web.account;

import java.util.stream.Stream;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountOrder;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.text.SearchText;
import org.marquee.web.api.Choices;
import org.marquee.web.page.ListState;
import org.marquee.web.words.Words;

/** What the address of the list of accounts says, word by word as it stands there. */
public class AccountNarrowing {
    private String text;
    private String reviewStatus;
    private String coverage;
    private String kind;
    private String owner;
    private String umbrella;
    private String country;
    private String state;
    private String sort;

    /**
     * The same, read.
     *
     * @throws org.marquee.domain.problem.Invalid when a word is none of its choices
     */
    AccountQuery query() {
        return new AccountQuery(
                SearchText.orNull(text),
                Choices.parse("reviewStatus", reviewStatus, ReviewStatus.class),
                Choices.parse("coverage", coverage, Coverage.class),
                Choices.parse("kind", kind, AccountKind.class),
                null,
                SearchText.orNull(owner),
                SearchText.orNull(umbrella),
                SearchText.orNull(country),
                SearchText.orNull(state));
    }

    AccountOrder order() {
        AccountOrder asked = Choices.parse("sort", sort, AccountOrder.class);
        return asked == null ? AccountOrder.NAME : asked;
    }

    /** To be asked for after {@link #query()}, which refuses what is none of the choices. */
    ListState state(String username) {
        return ListState.of("/account/list.xhtml")
                .filter("q", text, "“%s”".formatted(text))
                .filter("reviewStatus", reviewStatus, chip("account.review", chosen(ReviewStatus.class, reviewStatus)))
                .filter("coverage", coverage, chip("account.coverage", chosen(Coverage.class, coverage)))
                .filter("kind", kind, chosen(AccountKind.class, kind))
                .filter(
                        "owner",
                        owner,
                        username.equals(owner) ? Words.of("accounts.mine") : chip("account.owner", owner))
                .filter("umbrella", umbrella, chip("account.umbrella", umbrella))
                .filter("country", country, chip("account.country", country))
                .filter("state", state, chip("account.state", state))
                .keep("sort", sort);
    }

    private static String chip(String label, String value) {
        return "%s: %s".formatted(Words.of(label), value);
    }

    private static <E extends Enum<E>> String chosen(Class<E> type, String name) {
        return SearchText.orNull(name) == null ? null : Words.of(Choices.parse("choice", name, type));
    }

    /** Whether one of the rarer filters is set, which are then shown. */
    public boolean isRare() {
        return Stream.of(coverage, kind, owner, umbrella, country, state)
                .anyMatch(value -> SearchText.orNull(value) != null);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReviewStatus() {
        return reviewStatus;
    }

    public void setReviewStatus(String reviewStatus) {
        this.reviewStatus = reviewStatus;
    }

    public String getCoverage() {
        return coverage;
    }

    public void setCoverage(String coverage) {
        this.coverage = coverage;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getUmbrella() {
        return umbrella;
    }

    public void setUmbrella(String umbrella) {
        this.umbrella = umbrella;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
