package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

class MoveIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    private long opened(String creator, NewCompany company, Long parent) {
        Map<String, Object> account = new HashMap<>(company.account());
        account.put("parentId", parent);
        return server.as(creator).post("/accounts", account).json().get("id").asLong();
    }

    private JsonNode account(long id) {
        return server.as("ops1").get("/accounts/" + id).json();
    }

    @Test
    void operations_see_what_a_move_changes_before_it_is_done_and_can_go_back() {
        long top = opened("ops1", NewCompany.invented(), null);
        long below = opened("ops1", NewCompany.invented(), top);
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open("/account/move.xhtml?id=" + top + "&q=KO");
            operations.leave(page.locator(".rows a:text-is('KO')"));
            assertThat(page.locator(".from-to")).containsText("KO");
            assertThat(page.locator(".changes")).containsText("named accounts come before every territory");
            assertThat(page.locator(".branch-lines tbody tr")).hasCount(2);
            assertThat(page.locator(".branch-lines ins").first()).hasText("Gloria Abara");
            assertThat(account(below).get("umbrella").isNull()).isTrue();

            operations.press("Move");
            assertThat(page.locator(".trail")).containsText("KO");
            assertThat(account(below).get("umbrella").asText()).isEqualTo("KO");

            operations.follow("Move it back");
            operations.press("Move");
            assertThat(page.locator(".trail")).not().containsText("KO");
            assertThat(account(below).get("umbrella").isNull()).isTrue();
        }
    }

    @Test
    void a_hierarchy_is_walked_through_by_keyboard() {
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            Page page = manager.page();
            manager.open("/account/list.xhtml?q=pixar");
            manager.follow("DIS - US - Pixar");
            manager.follow("View hierarchy");
            assertThat(page.locator(".picture .here")).containsText("Pixar");
            page.keyboard().press("t");

            Locator rows = page.locator(".tree tbody tr:visible");
            assertThat(page.locator(".tree tr.here")).containsText("Pixar");
            int all = rows.count();
            page.locator(".tree tr.here").focus();
            page.keyboard().press("Home");
            page.keyboard().press("ArrowLeft");
            assertThat(rows).hasCount(1);
            page.keyboard().press("ArrowRight");
            assertThat(rows).hasCount(all);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");

            assertThat(page.locator(".trail")).containsText("DIS");
        }
    }

    @Test
    void a_rep_moves_a_contact_knowing_who_gets_him_and_why_is_written_down() {
        NewCompany other = NewCompany.invented();
        long from = opened("rep.emea", NewCompany.invented(), null);
        long to = opened("rep.emea", other, null);
        long contact = server.as("rep.emea")
                .post("/contacts", Map.of("accountId", from, "firstName", "Eva", "lastName", "Quell"))
                .json()
                .get("id")
                .asLong();
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/contact/contact.xhtml?id=" + contact);
            rep.leave(page.locator(".heading-actions a:has-text('Move')"));
            page.locator("#q").fill(other.domain());
            rep.press("Show");
            rep.follow(other.name());
            assertThat(page.locator(".changes")).containsText("Emil Larsson");
            assertThat(page.locator(".changes")).containsText("You see the person afterwards, too.");

            rep.press("Move");
            assertThat(page.locator("[id='move:messages']")).containsText("Say why the person moves.");
            page.getByLabel("Why does the person move?").fill("Changed jobs.");
            rep.press("Move");

            assertThat(page.locator(".trail")).containsText(other.name());
            assertThat(page.locator(".events").last()).containsText("Changed jobs.");
            JsonNode moved = server.as("rep.emea").get("/contacts/" + contact).json();
            assertThat(moved.at("/account/id").asLong()).isEqualTo(to);
        }
    }

    @Test
    void who_is_gone_is_left_out_of_lists_until_asked_for() {
        long account = opened("rep.emea", NewCompany.invented(), null);
        for (String name : new String[] {"Eva", "Ida"}) {
            server.as("rep.emea")
                    .post("/contacts", Map.of("accountId", account, "firstName", name, "lastName", "Quell"));
        }
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/contact/list.xhtml?account=" + account);
            assertThat(page.locator("main table tbody tr")).hasCount(2);
            rep.follow("Eva Quell");
            rep.leave(page.locator(".heading-actions a:has-text('Mark as gone')"));
            page.locator("[id='gone:successor']").selectOption("Ida Quell");
            rep.press("Mark as gone");
            assertThat(rep.text()).contains("This person left the company.", "Ida Quell");

            rep.open("/contact/list.xhtml?account=" + account);
            assertThat(page.locator("main table tbody tr")).hasCount(1);
            rep.follow("With those who are gone");
            assertThat(page.locator("main table tbody tr")).hasCount(2);
            rep.leave(page.locator(".filter-chip:has-text('With those who are gone')"));
            assertThat(page.locator("main table tbody tr")).hasCount(1);

            rep.open("/contact/list.xhtml?left=true&account=" + account);
            rep.follow("Eva Quell");
            rep.leave(page.locator(".heading-actions a:has-text('Edit')"));
            rep.press("Is there after all");
            assertThat(rep.text()).doesNotContain("This person left the company.");
        }
    }

    @Test
    void a_rep_finds_no_way_to_accounts_and_people_that_are_not_his() {
        long mine = opened("rep.emea", NewCompany.invented(), null);
        long contact = server.as("rep.emea")
                .post("/contacts", Map.of("accountId", mine, "firstName", "Eva", "lastName", "Quell"))
                .json()
                .get("id")
                .asLong();
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            assertThat(rep.open("/account/hierarchy.xhtml?id=" + mine)).isEqualTo(404);
            assertThat(rep.open("/account/edit.xhtml?id=" + mine)).isEqualTo(404);
            assertThat(rep.open("/account/new.xhtml?parent=" + mine)).isEqualTo(404);
            assertThat(rep.open("/contact/contact.xhtml?id=" + contact)).isEqualTo(404);
            assertThat(rep.open("/contact/list.xhtml?account=" + mine)).isEqualTo(404);
            assertThat(rep.open("/account/move.xhtml?id=" + mine)).isEqualTo(403);
        }
    }

    @Test
    void a_creator_whose_account_went_under_an_umbrella_is_not_told_which() {
        NewCompany company = NewCompany.invented();
        long mine = opened("rep.emea", company, null);
        long umbrella = server.as("ops1")
                .get("/accounts?umbrella=KO&kind=HOLDING")
                .json()
                .at("/items/0/id")
                .asLong();
        Map<String, Object> move = Map.of(
                "parentId", umbrella, "version", account(mine).get("version").asLong());
        server.as("ops1").post("/accounts/" + mine + "/move", move);
        try (Visitor rep = Visitor.signedIn(server, "rep.emea");
                Visitor operations = Visitor.signedIn(server, "ops1")) {
            rep.open("/account/account.xhtml?id=" + mine);
            assertThat(rep.text()).contains(company.name(), "Moved in its hierarchy");
            assertThat(rep.page().content()).doesNotContain("Under KO").doesNotContain(">KO<");
            rep.open("/account/hierarchy.xhtml?id=" + mine);
            assertThat(rep.page().content()).doesNotContain(">KO<");

            operations.open("/account/account.xhtml?id=" + mine);
            assertThat(operations.text()).contains("Under KO, before that it hung under nothing.");
        }
    }
}
