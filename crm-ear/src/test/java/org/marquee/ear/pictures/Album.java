package org.marquee.ear.pictures;

import com.microsoft.playwright.Page;
import java.util.List;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.MarqueeServer;

/** The pages that are taken, over the demonstration data. */
final class Album {
    private Album() {}

    static List<Picture> of(MarqueeServer server) {
        Api operations = server.as("ops1");
        long pixar = first(operations, "/accounts?q=pixar");
        long disney = first(operations, "/accounts?umbrella=DIS&kind=HOLDING");
        long lead = first(operations, "/leads?q=pixar&disposition=CONVERTED");
        return List.of(
                new Picture("my-day", "nam.disney", "/"),
                new Picture("my-day-of-operations", "ops1", "/"),
                new Picture("finder", "nam.disney", "/", page -> find(page, "touchstone")),
                new Picture("leads", "ops1", "/lead/list.xhtml"),
                new Picture("lead", "nam.disney", "/lead/lead.xhtml?id=" + lead),
                new Picture("new-lead", "rep.central", "/lead/new.xhtml"),
                new Picture("accounts", "ops1", "/account/list.xhtml"),
                new Picture("account", "nam.disney", "/account/account.xhtml?id=" + pixar),
                new Picture("holding", "nam.disney", "/account/account.xhtml?id=" + disney),
                new Picture("approvals", "ops1", "/approval/queue.xhtml"),
                new Picture("governance", "ops1", "/governance/list.xhtml"));
    }

    private static long first(Api api, String list) {
        return api.get(list).json().at("/items/0/id").asLong();
    }

    private static void find(Page page, String text) {
        page.keyboard().press("Control+k");
        page.keyboard().type(text);
        page.locator("#finder-hits .hit").first().waitFor();
    }
}
