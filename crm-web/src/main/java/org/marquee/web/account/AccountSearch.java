package org.marquee.web.account;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.problem.Invalid;
import org.marquee.web.api.Choices;

/** Which accounts a caller asks for; taken as a {@code @BeanParam}. */
public class AccountSearch {
    @QueryParam("q")
    @Parameter(description = "Part of a name, or the beginning of an alias, ticker or domain")
    private String text;

    @QueryParam("reviewStatus")
    private String reviewStatus;

    @QueryParam("coverage")
    private String coverage;

    @QueryParam("kind")
    private String kind;

    @QueryParam("type")
    private String type;

    @QueryParam("owner")
    @Parameter(description = "A user name")
    private String owner;

    @QueryParam("umbrella")
    @Parameter(description = "A ticker")
    private String umbrella;

    @QueryParam("country")
    @Parameter(description = "ISO 3166 alpha-2")
    private String country;

    /**
     * The search with its words read.
     *
     * @throws Invalid when a word is none of its choices
     */
    AccountQuery query() {
        return new AccountQuery(
                text,
                Choices.parse("reviewStatus", reviewStatus, ReviewStatus.class),
                Choices.parse("coverage", coverage, Coverage.class),
                Choices.parse("kind", kind, AccountKind.class),
                Choices.parse("type", type, AccountType.class),
                owner,
                umbrella,
                country,
                null);
    }
}
