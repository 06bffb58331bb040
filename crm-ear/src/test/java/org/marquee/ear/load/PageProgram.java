package org.marquee.ear.load;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;
import org.marquee.ear.harness.Visitor;

/** Measures how quick the lists are in a browser; {@code docs/benchmarks.md} says how it is run and what it found. */
public final class PageProgram {
    private static final int LEADS = 100_000;
    private static final int ROWS_A_FILE = 20_000;
    private static final int FIRST_VISITS = 3;
    private static final int VISITS = 10;
    private static final List<String> USERS = List.of("ops1", "rep.west");
    private static final List<String> LISTS = List.of(
            "/lead/list.xhtml",
            "/lead/list.xhtml?disposition=ASSIGNED&sort=DUE",
            "/lead/list.xhtml?q=smith",
            "/account/list.xhtml",
            "/account/list.xhtml?q=smith",
            "/contact/list.xhtml");

    private PageProgram() {}

    /** Takes no arguments; prints Markdown. */
    public static void main(String[] arguments) throws Exception {
        try (DurablePostgres database = new DurablePostgres();
                MarqueeServer server = MarqueeSetup.on(database.environment())
                        .withDemonstrationData()
                        .with("CRM_DEMO", "large")
                        .start()) {
            FileImport file = new FileImport(server.as("ops1"), new LeadStream(Company.all()));
            for (int taken = 0; taken < LEADS; taken += ROWS_A_FILE) {
                file.run(ROWS_A_FILE);
            }
            Printed.line("%s", PageFigures.HEADER);
            for (String user : USERS) {
                for (String list : LISTS) {
                    Printed.line("%s", measure(server, user, list).row());
                }
            }
        }
        // The browser's driver keeps a thread that would never let this end.
        System.exit(0);
    }

    private static PageFigures measure(MarqueeServer server, String user, String list) {
        PageFigures figures = new PageFigures(user, list);
        for (int i = 0; i < FIRST_VISITS; i++) {
            try (Visitor stranger = Visitor.signedIn(server, user)) {
                forget(stranger.page());
                figures.first().recordValue(Math.round(WebVitals.paint(stranger.page(), list)));
            }
        }
        try (Visitor visitor = Visitor.signedIn(server, user)) {
            WebVitals.listen(visitor.page());
            WebVitals.paint(visitor.page(), list);
            for (int i = 0; i < VISITS; i++) {
                figures.again().recordValue(Math.round(WebVitals.paint(visitor.page(), list)));
                figures.next().recordValue(Math.round(work(visitor.page())));
            }
        }
        return figures;
    }

    /** Drops what the browser keeps, as if it had never been here; the session stays. */
    private static void forget(Page page) {
        page.context().newCDPSession(page).send("Network.clearBrowserCache");
    }

    /** Does by hand what one does on a list, and returns the slowest answer of the page, in milliseconds. */
    private static double work(Page page) {
        page.locator("#q").click();
        page.keyboard().type("walt");
        page.keyboard().press("Control+k");
        page.keyboard().type("smith");
        page.locator("#finder-hits .hit").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        page.locator("#finder").waitFor(hidden());
        if (page.locator("[data-peek]").count() > 0) {
            page.locator("input[name=id]").first().check();
            page.locator("[data-peek]").first().click();
            page.locator("dialog.side[open] .reason").waitFor();
            page.keyboard().press("Escape");
            page.locator("dialog.side[open]").waitFor(hidden());
        }
        page.locator(".user-menu summary").click();
        page.locator("[data-look=theme] button[value=dark]").click();
        page.locator("[data-look=theme] button[value=light]").click();
        page.keyboard().press("Escape");
        return WebVitals.slowestInteraction(page);
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
