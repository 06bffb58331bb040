package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

class AliasIT {
    private static final String ROWS = ".ui-datatable tbody";

    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
    private final Api operations = server.as("ops1");
    private final NewCompany company = NewCompany.invented();
    private final NewCompany brand = NewCompany.invented();

    private long opened(NewCompany of) {
        return operations.post("/accounts", of.account()).json().get("id").asLong();
    }

    private long handedIn(String firstName) {
        return operations.post("/leads", brand.lead(firstName)).json().get("id").asLong();
    }

    private String disposition(long lead) {
        return operations.get("/leads/" + lead).json().get("disposition").asText();
    }

    private static String table(long account) {
        return "/alias/list.xhtml?account=" + account;
    }

    @Test
    void a_domain_shows_which_open_leads_would_move_before_it_is_added_all_by_keys() {
        long account = opened(company);
        long eva = handedIn("Eva");
        long kim = handedIn("Kim");
        try (Visitor visitor = Visitor.signedIn(server, "ops1")) {
            Page page = visitor.page();
            visitor.open(table(account));
            page.keyboard().press("c");
            page.keyboard().type(brand.domain());
            page.getByLabel("Kind").selectOption("DOMAIN");

            assertThat(page.locator(".alias-preview")).containsText("2 open leads would move at once");
            assertThat(page.locator(".alias-preview")).containsText("Eva Quell");
            assertThat(page.locator(".alias-preview")).containsText("at " + company.name() + ", owned by");
            assertThat(disposition(eva)).isEqualTo("ASSIGNED");
            page.locator("[id='entry:add']").focus();
            page.keyboard().press("Enter");

            assertThat(page.getByText("2 open leads went along")).isVisible();
            assertThat(page.locator(ROWS)).containsText(brand.domain());
            assertThat(page.locator(ROWS)).containsText("Olivia Stern");
        }
        assertThat(disposition(eva)).isEqualTo("CONVERTED");
        assertThat(disposition(kim)).isEqualTo("CONVERTED");
    }

    @Test
    void a_name_that_another_account_bears_is_refused_and_the_bearer_named() {
        long account = opened(company);
        long bearer = opened(brand);
        operations.post("/aliases", Map.of("accountId", bearer, "text", "The " + brand.name(), "kind", "BRAND"));
        try (Visitor visitor = Visitor.signedIn(server, "ops1")) {
            Page page = visitor.page();
            visitor.open(table(account));
            page.getByLabel("Name or domain", new Page.GetByLabelOptions().setExact(true))
                    .fill("The " + brand.name());
            Locator look = page.locator("[id='entry:look']");
            look.click();

            assertThat(page.locator(".ui-message-error")).containsText("stands at " + brand.name() + " already");
            assertThat(page.locator("[id='entry:add']")).isDisabled();
            visitor.follow("Open the account that bears it");
            assertThat(page.locator("h1")).hasText(brand.name());
        }
    }

    @Test
    void what_is_removed_says_first_who_came_in_by_it_and_can_be_put_back() {
        long account = opened(company);
        JsonNode alias = operations
                .post("/aliases", Map.of("accountId", account, "text", brand.domain(), "kind", "DOMAIN"))
                .json();
        handedIn("Eva");
        try (Visitor visitor = Visitor.signedIn(server, "ops1")) {
            Page page = visitor.page();
            visitor.open(table(account));
            visitor.leave(page.locator(ROWS + " a:has-text('Remove')"));
            assertThat(page.locator(".alias-removal")).containsText("1 person came in by it");
            assertThat(page.locator(".alias-removal")).containsText("Eva Quell");
            assertThat(page.locator("[id='removal:remove']")).isFocused();

            page.keyboard().press("Enter");
            assertThat(page.locator(".alias-undo")).containsText("is removed");
            page.keyboard().press("z");
            assertThat(page.getByText("holds again")).isVisible();
            assertThat(page.locator(ROWS)).containsText(brand.domain());
        }
        assertThat(operations
                        .get("/aliases/" + alias.get("id").asLong())
                        .json()
                        .get("validTo")
                        .isNull())
                .isTrue();
    }

    @Test
    void operations_search_all_of_them_and_others_read_only_what_they_see() {
        long account = opened(company);
        operations.post("/aliases", Map.of("accountId", account, "text", brand.domain(), "kind", "DOMAIN"));
        try (Visitor visitor = Visitor.signedIn(server, "ops1");
                Visitor rep = Visitor.signedIn(server, "rep.west")) {
            visitor.follow("Aliases and domains");
            visitor.page().getByPlaceholder("Part of a name or domain").fill(brand.domain());
            visitor.press("Show");
            assertThat(visitor.page().locator(ROWS)).containsText(company.name());

            assertThat(rep.open(table(account))).isEqualTo(404);
            assertThat(rep.open("/alias/list.xhtml?q=" + brand.domain())).isEqualTo(200);
            assertThat(rep.text()).doesNotContain(company.name()).doesNotContain("Add a name");
        }
    }
}
