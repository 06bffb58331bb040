package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

class ImportIT {
    private static final String FIELD = "[id='entry:file']";

    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
    private final NewCompany company = NewCompany.invented();

    private String file() {
        return """
                Email,First name,Last name,Company name,Number of employees,Country,Remark
                ann@%1$s,Ann,Ash,%2$s,12,DE,first
                ann@%1$s,Ann,Ash,%2$s,12,DE,again
                bob@%1$s,Bob,Birk,%2$s,many,DE,wrong figure
                cy at %1$s,Cy,Cress,%2$s,,DE,no mail
                """.formatted(company.domain(), company.name());
    }

    private void handIn(Visitor visitor, String name, String content) {
        visitor.page()
                .setInputFiles(FIELD, new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        assertThat(visitor.page().locator("#file-chosen")).hasText("Chosen: " + name);
        assertThat(visitor.page().locator("[id='entry:messages']")).hasText("");
        visitor.press("Upload");
    }

    private static void await(Page page, String state) {
        assertThat(page.locator(".state .badge").first()).hasText(state);
    }

    private static void tryOut(Visitor visitor) {
        assertThat(visitor.page().locator(".step-here")).containsText("Columns");
        visitor.press("Start the dry run");
        await(visitor.page(), "Dry run");
    }

    private static String figure(Page page, String words) {
        return page.locator(".figure", new Page.LocatorOptions().setHasText(words))
                .locator(".tile-count")
                .innerText();
    }

    @Test
    void a_file_with_bad_lines_is_tried_goes_in_and_is_mended_by_its_error_file() throws IOException {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.follow("Imports");
            operations.follow("Import a file");

            handIn(operations, "fair.csv", file());
            tryOut(operations);
            assertThat(page.locator(".state .lead")).containsText("nothing has been written");
            assertThat(figure(page, "would be rejected")).isEqualTo("2");
            assertThat(figure(page, "are known already")).isEqualTo("1");
            assertThat(operations.text()).contains("Mail address", "not used", "Dry run");
            assertThat(leadsOf(company)).isZero();

            operations.press("Import 2 rows now");
            page.reload();
            await(page, "Imported");
            assertThat(page.locator(".state .lead")).containsText("The file is imported.");
            assertThat(leadsOf(company)).isEqualTo(1);
            operations.leave(page.locator(".figure", new Page.LocatorOptions().setHasText("Rejected")));
            assertThat(page.locator("#rows table").first()).containsText("Number of employees: 'many' is not a number");
            assertThat(page.locator("#rows table tbody tr")).hasCount(2);

            Download download = page.waitForDownload(
                    () -> page.locator("a:has-text('Rejected rows as a file')").click());
            String errors = Files.readString(download.path());
            assertThat(errors).contains("\"line\",\"error\",\"Email\"", "\"wrong figure\"", "\"no mail\"");
            String mended = errors.replace("\"many\"", "\"40\"").replace("cy at ", "cy@");

            operations.follow("Upload the corrected file");
            handIn(operations, "fair-corrected.csv", mended);
            tryOut(operations);
            assertThat(figure(page, "would be rejected")).isEqualTo("0");
            operations.press("Import 2 rows now");
            await(page, "Imported");
            assertThat(figure(page, "Rejected")).isEqualTo("0");
            assertThat(leadsOf(company)).isEqualTo(3);
            operations.follow("Bob Birk");
            assertThat(page.locator("h1")).hasText("Bob Birk");
        }
    }

    @Test
    void a_column_is_taken_for_what_somebody_says_and_a_file_is_listed_once_with_its_state() throws IOException {
        String name = company.domain() + ".csv";
        String row = "Dora,Dahl,dora@%s,%s,+49 30 5550199,DE".formatted(company.domain(), company.name());
        String bad = "Emil,Erz,emil at %s,%s,,DE".formatted(company.domain(), company.name());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open("/imports/new.xhtml");
            handIn(operations, name, "Vorname,Nachname,Post,Firma,Telefon,Land\n" + row + "\n" + bad + "\n");

            operations.press("Start the dry run");
            assertThat(page.locator("[id='form:messages']")).containsText("Choose the column of the mail address");
            choose(page, "Post", "Mail address");
            choose(page, "Firma", "Company");
            choose(page, "Telefon", "Phone");
            choose(page, "Land", "Country");
            tryOut(operations);
            assertThat(page.locator("#rows table").first()).containsText("dora@" + company.domain());
            operations.open("/imports/list.xhtml");
            assertThat(listed(page, name)).containsText("nothing imported yet");
            operations.follow(name);
            operations.press("Choose columns again");
            choose(page, "Land", "Do not use");
            tryOut(operations);
            operations.press("Choose columns again");
            assertThat(page.getByLabel("What “Land” holds")).hasValue("");
            choose(page, "Land", "Country");
            tryOut(operations);
            operations.press("Import one row now");
            await(page, "Imported");

            operations.open("/imports/list.xhtml");
            assertThat(listed(page, name)).hasCount(1);
            assertThat(listed(page, name)).containsText("Imported");
            assertThat(server.as("ops1")
                            .get("/leads?q=" + company.domain().replace(".example", ""))
                            .json()
                            .at("/items/0/phone")
                            .asText())
                    .isEqualTo("+49 30 5550199");
            mend(operations, name);
            assertThat(page.getByLabel("What “Firma” holds")).hasValue("company");
            tryOut(operations);
            assertThat(page.locator("#rows table").first()).containsText("emil@" + company.domain());
            page.locator("details.careful summary").press("Enter");
            operations.press("Discard");
            assertThat(page.locator(".notice.line")).containsText("corrected-" + name + " is discarded");
            assertThat(listed(page, "corrected-" + name)).hasCount(0);
            page.goBack();
            assertThat(page.locator(".notice.line")).containsText("corrected-" + name + " was discarded");
            assertThat(page.locator("h1")).hasText("Imports");
        }
    }

    @Test
    void a_page_that_finds_its_columns_open_again_shows_them_as_they_were_chosen() {
        try (Visitor here = Visitor.signedIn(server, "ops1");
                Visitor elsewhere = Visitor.signedIn(server, "ops1")) {
            here.open("/imports/new.xhtml");
            handIn(here, "twice.csv", file());
            tryOut(here);
            elsewhere.open(here.page().url().replace(server.address(), ""));
            elsewhere.press("Choose columns again");

            here.press("Choose columns again");

            assertThat(here.page().locator("[id='form:messages']"))
                    .containsText("Only the columns of a dry run that has ended");
            assertThat(here.page().getByLabel("What “Country” holds")).hasValue("country");
            tryOut(here);
            assertThat(figure(here.page(), "would be rejected")).isEqualTo("2");
        }
    }

    /** Uploads the rejected rows of a file once more, corrected. */
    private void mend(Visitor visitor, String name) throws IOException {
        visitor.follow(name);
        Download download = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .locator("a:has-text('Rejected rows as a file')")
                        .click());
        String errors = Files.readString(download.path());
        visitor.follow("Upload the corrected file");
        handIn(visitor, "corrected-" + name, errors.replace("emil at ", "emil@"));
    }

    private static void choose(Page page, String column, String field) {
        page.getByLabel("What “" + column + "” holds").selectOption(new SelectOption().setLabel(field));
    }

    private static Locator listed(Page page, String name) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name));
    }

    private int leadsOf(NewCompany of) {
        return server.as("ops1")
                .get("/leads?q=" + of.domain().replace(".example", ""))
                .json()
                .get("total")
                .asInt();
    }

    @Test
    void what_is_no_file_of_leads_is_said_and_the_page_stays() {
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            Page page = rep.page();
            rep.open("/imports/new.xhtml");

            rep.press("Upload");
            assertThat(page.locator("[id='entry:messages']")).containsText("Choose a file first.");
            handIn(rep, "pictures.csv", "PK\u0003\u0004 something");
            assertThat(page.locator("[id='entry:messages']")).containsText("save it as CSV");
            handIn(rep, "nothing.csv", "");
            assertThat(page.locator("[id='entry:messages']")).containsText("This file is empty");
            handIn(rep, "empty.csv", "Email\n");
            assertThat(page.locator("[id='entry:messages']")).containsText("There is no row below the header.");
            assertThat(page.locator("h1")).hasText("Import a file");
        }
    }

    @Test
    void a_form_with_a_file_is_taken_only_where_one_is_asked_for_and_as_our_page_sends_it() {
        FilePayload file =
                new FilePayload("x.csv", "text/csv", "Email\na@b.example\n".getBytes(StandardCharsets.UTF_8));
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            for (String address : new String[] {"/lead/new.xhtml", "/imports/new.xhtml"}) {
                APIResponse answer = operations
                        .page()
                        .request()
                        .post(
                                server.address() + address,
                                RequestOptions.create()
                                        .setMultipart(FormData.create().set("entry:file", file))
                                        .setMaxRedirects(0));

                assertThat(answer.status()).as(address).isEqualTo(303);
                assertThat(answer.headers().get("location")).isEqualTo(address);
            }
        }
    }

    @Test
    void a_file_of_somebody_else_is_not_there_and_it_has_no_way_in() {
        try (Visitor operations = Visitor.signedIn(server, "ops1");
                Visitor rep = Visitor.signedIn(server, "rep.west");
                Visitor administrator = Visitor.signedIn(server, "it.admin")) {
            operations.open("/imports/new.xhtml");
            handIn(operations, "mine.csv", file());
            String address = operations.page().url().replace(server.address(), "");
            String errors = address.replace("import.xhtml", "errors.csv");

            assertThat(rep.open(address)).isEqualTo(404);
            assertThat(rep.open(errors)).isEqualTo(404);
            assertThat(administrator.open(address)).isEqualTo(403);
            assertThat(administrator.open("/imports/list.xhtml")).isEqualTo(403);
            assertThat(administrator.open(errors)).isEqualTo(403);
            assertThat(administrator.page().locator("#sidebar").count()).isZero();
        }
    }
}
