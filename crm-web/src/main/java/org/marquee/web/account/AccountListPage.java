package org.marquee.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Stream;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.user.Role;
import org.marquee.web.api.Choices;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.SliceModel;
import org.marquee.web.security.CurrentCaller;

/** The list of accounts; what it shows is all in its address, so that it can be shared. */
@Named
@RequestScoped
public class AccountListPage {
    private static final String BY_NAME = "name";
    private static final int ROWS = 50;

    @EJB
    private AccountReading reading;

    @Inject
    private CurrentCaller caller;

    private String text;
    private String reviewStatus;
    private String coverage;
    private String umbrella;
    private String cursor;
    private Page<AccountView> page;

    /** Reads the page that the address asks for. */
    public void load() {
        AccountQuery query = new AccountQuery(
                SearchText.orNull(text),
                Choices.parse("reviewStatus", reviewStatus, ReviewStatus.class),
                Choices.parse("coverage", coverage, Coverage.class),
                null,
                null,
                null,
                SearchText.orNull(umbrella),
                null);
        PageRequest request = new PageRequest(null, cursor, null);
        page = Page.of(reading.list(query, request.after(BY_NAME), ROWS, caller.get()), BY_NAME, AccountView::place);
    }

    public SliceModel<AccountView> getModel() {
        return new SliceModel<>(page.items());
    }

    public ReviewStatus[] getReviewStatuses() {
        return ReviewStatus.values();
    }

    public boolean isNothingThere() {
        return page.items().isEmpty();
    }

    /** Whether the address asks for less than all there is to see. */
    public boolean isNarrowed() {
        return Stream.of(text, reviewStatus, coverage, umbrella, cursor)
                .map(SearchText::orNull)
                .anyMatch(Objects::nonNull);
    }

    /** Whether he may open accounts. */
    public boolean isOpening() {
        return Stream.of(Role.REP, Role.NAM, Role.MANAGER, Role.OPS).anyMatch(caller.get()::has);
    }

    /** As "1,000+" or "12". */
    public String getTotal() {
        return page.totalIsCapped() ? "1,000+" : Integer.toString(page.total());
    }

    public String getNext() {
        return page.next();
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

    public String getUmbrella() {
        return umbrella;
    }

    public void setUmbrella(String umbrella) {
        this.umbrella = umbrella;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
