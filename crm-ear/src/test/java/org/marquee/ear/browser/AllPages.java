package org.marquee.ear.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.Await;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

/**
 * Every page there is, by its address, and what each answers to whom; the records are of Pixar, which is Disney's, or made
 * for this by ops1 and rep.emea.
 */
final class AllPages {
    private static final Splitter CELLS = Splitter.on(' ').omitEmptyStrings();
    private static final List<String> USERS =
            List.of("ops1", "nam.disney", "mgr.named", "rep.west", "partner.alps", "marketing", "it.admin");

    private static final String STATUSES = """
            /                                                  200 200 200 200 200 200 200
            /password.xhtml                                    200 200 200 200 200 200 200
            /search/search.xhtml?q=pixar                       200 200 200 200 200 200 403
            /lead/list.xhtml                                   200 200 200 200 200 200 403
            /lead/new.xhtml                                    200 200 200 200 200 200 403
            /lead/views.xhtml                                  200 200 200 200 200 200 403
            /lead/undo.xhtml?act={act}                         200 404 404 404 404 403 403
            /lead/bulk.xhtml?id={lead}                         200 200 200 200 200 403 403
            /lead/bulk-run.xhtml?id={bulk}                     200 404 404 404 404 403 403
            /lead/lead.xhtml?id={lead}                         200 200 200 404 404 404 403
            /account/list.xhtml                                200 200 200 200 200 403 403
            /account/account.xhtml?id={account}                200 200 200 404 404 403 403
            /account/new.xhtml?name=Pixar                      200 200 200 200 403 403 403
            /account/new.xhtml?parent={account}                200 200 200 404 403 403 403
            /account/edit.xhtml?id={account}                   200 200 403 404 404 403 403
            /account/hierarchy.xhtml?id={account}              200 200 200 404 404 403 403
            /account/hierarchy.xhtml?look=table&id={account}   200 200 200 404 404 403 403
            /account/move.xhtml?id={account}                   200 200 403 403 403 403 403
            /account/move.xhtml?out=true&id={account}          200 200 403 403 403 403 403
            /account/move.xhtml?id={account}&to={other}        200 200 403 403 403 403 403
            /contact/list.xhtml                                200 200 200 200 200 403 403
            /contact/contact.xhtml?id={contact}                200 200 200 404 404 403 403
            /contact/new.xhtml                                 200 200 200 200 403 403 403
            /contact/edit.xhtml?id={contact}                   200 200 200 404 403 403 403
            /contact/move.xhtml?id={contact}                   200 200 200 404 403 403 403
            /contact/move.xhtml?id={contact}&to={other}        200 200 200 404 403 403 403
            /approval/queue.xhtml                              200 403 403 403 403 403 403
            /approval/queue.xhtml?id={pending}                 200 403 403 403 403 403 403
            /review/queue.xhtml                                200 403 403 403 403 403 403
            /review/queue.xhtml?id={waiting}                   200 403 403 403 403 403 403
            /review/queue.xhtml?id={waiting}&other={account}   200 403 403 403 403 403 403
            /duplicate/queue.xhtml                             200 403 403 403 403 403 403
            /duplicate/queue.xhtml?show=apart                  200 403 403 403 403 403 403
            /duplicate/scans.xhtml                             200 403 403 403 403 403 403
            /imports/list.xhtml                                200 200 200 200 200 200 403
            /imports/new.xhtml                                 200 200 200 200 200 200 403
            /imports/import.xhtml?id={columns}                 200 404 404 404 404 404 403
            /imports/import.xhtml?id={dryRun}                  200 404 404 404 404 404 403
            /imports/import.xhtml?id={imported}                200 404 404 404 404 404 403
            /imports/import.xhtml?id={imported}&show=REJECTED  200 404 404 404 404 404 403
            /governance/list.xhtml                             200 200 200 200 200 200 200
            /governance/process.xhtml?name=new-accounts        200 404 404 404 404 404 200
            /governance/run.xhtml?id={run}                     200 404 404 404 404 404 200
            /governance/run.xhtml?id={sampleRun}               200 404 404 404 404 404 200
            /quality/quality.xhtml                             200 403 403 403 403 403 403
            /quality/quality.xhtml?sample={sample}             200 403 403 403 403 403 403
            /quality/label.xhtml?sample={sample}               200 403 403 403 403 403 403
            /quality/decisions.xhtml                           200 403 403 403 403 403 403
            /quality/thresholds.xhtml                          200 403 403 403 403 403 403
            /quality/thresholds.xhtml?convert=0.97&review=0.5  200 403 403 403 403 403 403
            /quality/changed.xhtml?convert=0.99&review=0.5&from=MATCHED&to=POSSIBLE 200 403 403 403 403 403 403
            /quality/weights.xhtml                             200 403 403 403 403 403 403
            /quality/weights.xhtml?version=0                   200 403 403 403 403 403 403
            /quality/weights.xhtml?version=99                  404 403 403 403 403 403 403
            /role/list.xhtml                                   200 403 403 403 403 403 403
            /admin/users.xhtml                                 200 403 403 403 403 403 200
            /admin/user.xhtml?id={user}                        200 403 403 403 403 403 200
            /admin/new.xhtml                                   403 403 403 403 403 403 200
            /admin/tokens.xhtml                                403 403 403 403 403 403 200
            /admin/configuration.xhtml                         403 403 403 403 403 403 200
            /admin/health.xhtml                                403 403 403 403 403 403 200
            /alias/list.xhtml                                  200 200 200 200 200 200 403
            /alias/list.xhtml?account={account}                200 200 200 404 404 404 403
            /no-such-page.xhtml                                404 404 404 404 404 404 404
            """;

    private static Map<String, Long> records;

    private AllPages() {}

    /** The status of every address for one of the users. */
    static synchronized Map<String, Integer> of(MarqueeServer server, String user) {
        if (records == null) {
            records = make(server);
        }
        Map<String, Integer> statuses = new LinkedHashMap<>();
        STATUSES.lines().forEach(line -> {
            List<String> cells = CELLS.splitToList(line);
            String address = cells.get(0);
            for (Map.Entry<String, Long> one : records.entrySet()) {
                address =
                        address.replace("{" + one.getKey() + "}", one.getValue().toString());
            }
            statuses.put(address, Integer.valueOf(cells.get(1 + USERS.indexOf(user))));
        });
        return statuses;
    }

    /** The addresses that open to one of the users. */
    static List<String> openTo(MarqueeServer server, String user) {
        return of(server, user).entrySet().stream()
                .filter(page -> page.getValue() == 200)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Long> make(MarqueeServer server) {
        Api operations = server.as("ops1");
        Map<String, Long> made = new HashMap<>();
        JsonNode lead =
                operations.get("/leads?q=pixar&disposition=CONVERTED").json().at("/items/0");
        made.put("lead", lead.get("id").asLong());
        made.put(
                "waiting",
                operations
                        .get("/leads?disposition=IN_REVIEW")
                        .json()
                        .at("/items/0/id")
                        .asLong());
        made.put("account", lead.at("/account/id").asLong());
        made.put("contact", lead.at("/contact/id").asLong());
        made.put(
                "user",
                operations.get("/users?q=rep.west").json().at("/items/0/id").asLong());
        made.put("other", id(operations, "/accounts", NewCompany.invented().account()));
        made.put(
                "pending",
                id(server.as("rep.emea"), "/accounts", NewCompany.invented().account()));
        made.put("run", id(operations, "/governance/processes/new-accounts/runs", Map.of()));
        awaitEnd(() -> operations.get("/governance/runs/" + made.get("run")).json());
        made.put("sampleRun", id(operations, "/governance/processes/matching-quality/runs", Map.of()));
        Supplier<JsonNode> drawing = () ->
                operations.get("/governance/runs/" + made.get("sampleRun")).json();
        awaitEnd(drawing);
        made.put("sample", drawing.get().at("/report/sampleId").asLong());
        try (Visitor visitor = Visitor.signedIn(server, "ops1")) {
            made.put("columns", uploaded(visitor));
            made.put("dryRun", uploaded(visitor));
            visitor.press("Start the dry run");
            awaitEnd(() -> operations.get("/imports/" + made.get("dryRun")).json());
            made.put("imported", uploaded(visitor));
            visitor.press("Start the dry run");
            awaitEnd(() -> operations.get("/imports/" + made.get("imported")).json());
            visitor.leave(visitor.page().locator("[id='form:run']"));
            made.put("imported", idIn(visitor.page()));
            awaitEnd(() -> operations.get("/imports/" + made.get("imported")).json());
            visitor.open("/lead/bulk.xhtml?id=" + made.get("lead"));
            visitor.page()
                    .getByLabel("Set aside", new Page.GetByLabelOptions().setExact(true))
                    .check();
            visitor.page().getByLabel("Reason").fill("Not for us.");
            visitor.leave(visitor.page().locator("[id='bulk:preview']"));
            made.put("bulk", idIn(visitor.page()));
        }
        made.put("act", handedOn(server));
        return made;
    }

    /** What rep.emea did with a lead that he sees no longer. */
    private static long handedOn(MarqueeServer server) {
        long lead = id(server.as("ops1"), "/leads", NewCompany.invented().lead("Eva"));
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            rep.open("/lead/lead.xhtml?id=" + lead);
            Page page = rep.page();
            page.locator("[data-opens=give]").click();
            page.locator("[id='giving:to']")
                    .selectOption(new SelectOption().setLabel("Celia Brandt (rep.central) · Central"));
            page.locator("[id='giving:reason']").fill("She moved to Chicago.");
            rep.leave(page.locator("[id='giving:give']"));
            String undo = page.locator(".notice.line a").getAttribute("href");
            return Long.parseLong(undo.substring(undo.indexOf("act=") + "act=".length()));
        }
    }

    private static long id(Api api, String path, Object body) {
        return api.post(path, body).json().get("id").asLong();
    }

    private static void awaitEnd(Supplier<JsonNode> state) {
        Await.until(state, now -> now.get("status").asText().equals("FINISHED"));
    }

    private static long uploaded(Visitor visitor) {
        NewCompany company = NewCompany.invented();
        String file = "Email,Company,Telefon\nann@%1$s,%2$s,1\nno mail,%2$s,2\n\"open,%2$s,3\n"
                .formatted(company.domain(), company.name());
        visitor.open("/imports/new.xhtml");
        Locator field = visitor.page().locator("[id='entry:file']");
        field.setInputFiles(
                new FilePayload(company.name() + ".csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visitor.press("Upload");
        return idIn(visitor.page());
    }

    private static long idIn(Page page) {
        return Long.parseLong(page.url().replaceAll(".*[?&]id=([0-9]+).*", "$1"));
    }
}
