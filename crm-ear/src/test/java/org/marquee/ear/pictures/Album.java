package org.marquee.ear.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.Await;
import org.marquee.ear.harness.MarqueeServer;

/** The pages that are taken, over the demonstration data. */
final class Album {
    private static final String FILE = """
            first name,last name,email,company,country
            Noor,Haddad,noor.haddad@pixar.com,Pixar,US
            Emil,Brandt,emil.brandt@mmm.com,3M,US
            Ida,Lund,ida.lund@gmail.com,Fjordlys Bakeri AS,NO
            Tom,Baker,not a mail address,Harz Labs,DE
            ,,,,
            """;

    private Album() {}

    static List<Picture> of(MarqueeServer server) {
        Api operations = server.as("ops1");
        long pixar = first(operations, "/accounts?q=pixar");
        long disney = first(operations, "/accounts?umbrella=DIS&kind=HOLDING");
        long lead = first(operations, "/leads?q=pixar&disposition=CONVERTED");
        long review = first(operations, "/leads?disposition=IN_REVIEW");
        long duplicate = first(operations, "/accounts?reviewStatus=PENDING&q=Ohio");
        long file = operations
                .upload("/imports", FILE.getBytes(StandardCharsets.UTF_8))
                .json()
                .get("id")
                .asLong();
        Await.until(
                () -> operations.get("/imports/" + file).json(),
                report -> !report.get("finishedAt").isNull());
        long rivals = operations
                .post(
                        "/leads",
                        Map.of(
                                "firstName", "Nora",
                                "lastName", "Lindqvist",
                                "email", "nora.lindqvist@gmail.com",
                                "company", "Walt Disny Compny",
                                "message", "Please call me about prices for 20 seats."))
                .json()
                .get("id")
                .asLong();
        String label = WorkOfOperations.labelMostOfTheSample(server);
        String pair = WorkOfOperations.pair(server, "HARZ Labs");
        return List.of(
                new Picture("my-day", "nam.disney", "/"),
                new Picture("my-day-of-operations", "ops1", "/"),
                new Picture("finder", "nam.disney", "/", page -> find(page, "fox")),
                new Picture("leads", "ops1", "/lead/list.xhtml"),
                new Picture("lead", "nam.disney", "/lead/lead.xhtml?id=" + lead),
                new Picture("lead-in-review", "ops1", "/lead/lead.xhtml?id=" + review),
                new Picture("new-lead", "rep.central", "/lead/new.xhtml", Album::enter),
                new Picture("accounts", "ops1", "/account/list.xhtml"),
                new Picture("account", "nam.disney", "/account/account.xhtml?id=" + pixar),
                new Picture("holding", "nam.disney", "/account/account.xhtml?id=" + disney),
                new Picture("hierarchy", "nam.disney", "/account/hierarchy.xhtml?id=" + pixar),
                new Picture("new-account", "rep.central", "/account/new.xhtml?name=Abercrombie+and+Fitch", Album::wait),
                new Picture("contacts", "nam.disney", "/contact/list.xhtml"),
                new Picture("approvals", "ops1", "/approval/queue.xhtml?id=" + duplicate),
                new Picture("review", "ops1", "/review/queue.xhtml?id=" + rivals, Album::teach),
                new Picture("duplicates", "ops1", pair),
                new Picture("matching-quality", "ops1", "/quality/quality.xhtml"),
                new Picture("label", "ops1", label),
                new Picture("thresholds", "ops1", "/quality/thresholds.xhtml?convert=0.99&review=0.4", Album::scroll),
                new Picture("aliases", "ops1", "/alias/list.xhtml?account=" + disney),
                new Picture("import", "ops1", "/imports/import.xhtml?id=" + file),
                new Picture("governance", "ops1", "/governance/list.xhtml"),
                new Picture("users", "it.admin", "/admin/users.xhtml"),
                new Picture("health", "it.admin", "/admin/health.xhtml"));
    }

    private static long first(Api api, String list) {
        return api.get(list).json().at("/items/0/id").asLong();
    }

    /** To what other thresholds would have done. */
    private static void scroll(Page page) {
        page.locator("#effect").evaluate("heading => heading.closest('section').scrollIntoView()");
    }

    /** Ticks that the name is to be remembered, which shows what that would do. */
    private static void teach(Page page) {
        page.getByLabel("From now on", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator(".review-effects li").first().waitFor();
    }

    private static void enter(Page page) {
        page.getByLabel("Mail address").fill("m.keller@abbvie.com");
        page.getByLabel("Last name").fill("Keller");
        wait(page);
    }

    private static void wait(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void find(Page page, String text) {
        page.keyboard().press("Control+k");
        page.keyboard().type(text);
        page.locator("#finder-hits .hit").first().waitFor();
    }
}
