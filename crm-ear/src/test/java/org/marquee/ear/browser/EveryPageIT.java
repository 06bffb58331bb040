package org.marquee.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class EveryPageIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    /** Every page there is; the records are of Pixar, which is Disney's. */
    private List<String> pages() {
        Api operations = server.as("ops1");
        JsonNode lead =
                operations.get("/leads?q=pixar&disposition=CONVERTED").json().at("/items/0");
        long account = lead.at("/account/id").asLong();
        long contact = lead.at("/contact/id").asLong();
        return List.of(
                "/",
                "/password.xhtml",
                "/search/search.xhtml?q=pixar",
                "/lead/list.xhtml",
                "/lead/new.xhtml",
                "/lead/views.xhtml",
                "/lead/bulk.xhtml?id=" + lead.get("id").asLong(),
                "/lead/lead.xhtml?id=" + lead.get("id").asLong(),
                "/account/list.xhtml",
                "/account/account.xhtml?id=" + account,
                "/account/new.xhtml?name=Pixar",
                "/account/new.xhtml?parent=" + account,
                "/account/edit.xhtml?id=" + account,
                "/account/hierarchy.xhtml?id=" + account,
                "/account/hierarchy.xhtml?look=table&id=" + account,
                "/account/move.xhtml?id=" + account,
                "/account/move.xhtml?out=true&id=" + account,
                "/contact/list.xhtml",
                "/contact/contact.xhtml?id=" + contact,
                "/contact/new.xhtml",
                "/contact/edit.xhtml?id=" + contact,
                "/contact/move.xhtml?id=" + contact,
                "/approval/queue.xhtml",
                "/imports/list.xhtml",
                "/imports/new.xhtml",
                "/governance/list.xhtml",
                "/governance/process.xhtml?name=new-accounts",
                "/role/list.xhtml",
                "/admin/users.xhtml",
                "/admin/new.xhtml",
                "/admin/tokens.xhtml",
                "/admin/configuration.xhtml",
                "/admin/health.xhtml",
                "/alias/list.xhtml",
                "/alias/list.xhtml?account=" + account,
                "/no-such-page.xhtml");
    }

    /** What each is refused, by the beginnings of the addresses. */
    @ParameterizedTest
    @CsvSource({
        "ops1, /admin/new /admin/tokens /admin/configuration /admin/health /no-such",
        "nam.disney, /approval/ /role/ /admin/ /governance/process /no-such",
        "mgr.named, /account/edit /account/move /approval/ /role/ /admin/ /governance/process /no-such",
        "rep.west, /lead/lead /account/account /account/edit /account/hierarchy /account/move /account/new.xhtml?parent"
                + " /contact/contact /contact/edit /contact/move /alias/list.xhtml?account"
                + " /approval/ /role/ /admin/ /governance/process /no-such",
        "partner.alps, /lead/lead /account/account /account/edit /account/hierarchy /account/move /account/new"
                + " /contact/contact /contact/new /contact/edit /contact/move /alias/list.xhtml?account"
                + " /approval/ /role/ /admin/ /governance/process /no-such",
        "marketing, /lead/lead /lead/bulk /account/account /account/edit /account/hierarchy /account/move /account/new"
                + " /contact/contact /contact/new /contact/edit /contact/move /alias/list.xhtml?account"
                + " /approval/ /role/ /admin/ /governance/process /no-such",
        "it.admin, /search/ /lead/ /account/ /contact/ /alias/ /imports/ /approval/ /role/ /no-such"
    })
    void opens_to_whom_it_is_meant_and_is_refused_in_words_to_others(String user, String refused) {
        List<String> closed = Splitter.on(' ').splitToList(refused);
        try (Visitor visitor = Visitor.signedIn(server, user)) {
            for (String page : pages()) {
                boolean open = closed.stream().noneMatch(page::startsWith);

                int status = visitor.open(page);

                assertThat(status).as("%s for %s", page, user).matches(is -> open ? is == 200 : is == 403 || is == 404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_accessible_in_either_theme(boolean dark) {
        look("ops1", pages(), dark);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_accessible_for_administration_in_either_theme(boolean dark) {
        long user = server.as("it.admin")
                .get("/users?q=ops1")
                .json()
                .at("/items/0/id")
                .asLong();
        look(
                "it.admin",
                List.of(
                        "/admin/users.xhtml",
                        "/admin/new.xhtml",
                        "/admin/user.xhtml?id=" + user,
                        "/admin/tokens.xhtml",
                        "/admin/configuration.xhtml",
                        "/admin/health.xhtml",
                        "/governance/list.xhtml"),
                dark);
    }

    private void look(String user, List<String> pages, boolean dark) {
        try (Visitor visitor = Visitor.signedIn(server, user)) {
            Page page = visitor.page();
            if (dark) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            }
            for (String address : pages) {
                visitor.open(address);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(address)
                        .extracting(Rule::getId)
                        .isEmpty();
            }
        }
    }
}
