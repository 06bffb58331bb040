package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class GovernanceIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    @Test
    void the_owner_runs_his_process_and_signs_what_it_found_once() {
        try (Visitor owner = Visitor.signedIn(server, "ops1");
                Visitor colleague = Visitor.signedIn(server, "ops2");
                Visitor administrator = Visitor.signedIn(server, "it.admin")) {
            Page page = owner.page();
            owner.follow("Governance");
            owner.follow("New accounts of the last 35 days");
            run(owner);
            run(owner);
            String address = page.url().replace(server.address(), "");
            assertThat(page.locator(".figures")).containsText("accounts");

            colleague.open(address);
            assertThat(colleague.page().locator(".sign-off")).containsText("Olivia Stern signs this run off.");
            assertThat(colleague.page().locator(".sign-off button")).hasCount(0);
            owner.press("Sign off");
            assertThat(page.locator("[id='form:messages']")).containsText("Say what you saw and did.");
            page.getByLabel("What you saw and did").fill("Test Account of Celia asked about.");
            owner.press("Sign off");

            assertThat(page.locator(".notice.line")).containsText("The run is signed off.");
            assertThat(page.locator(".sign-off .badge")).hasText("Signed off by Olivia Stern");
            assertThat(page.locator(".sign-off button")).hasCount(0);
            owner.follow("My day");
            assertThat(page.locator("section.card:has(h2:text-is('Governance'))"))
                    .containsText("Waits for your signature");
            owner.follow("New accounts of the last 35 days");
            owner.follow("Review and sign off");
            assertThat(page.locator(".sign-off button")).hasCount(1);
            administrator.open(address);
            assertThat(administrator.text())
                    .contains("What the run found is not shown to IT")
                    .contains("Signed off by Olivia Stern")
                    .doesNotContain("Test Account", "Waiting for review");
            assertThat(administrator.page().locator(".figures")).hasCount(0);
        }
    }

    /** Runs the process and waits until the run is finished. */
    private static void run(Visitor owner) {
        owner.open("/governance/process.xhtml?name=new-accounts");
        owner.press("Run now");
        assertThat(owner.page().locator("#content .badge").first()).hasText("Finished");
    }

    @Test
    void operations_put_a_process_into_other_hands_and_back() {
        try (Visitor operations = Visitor.signedIn(server, "ops2");
                Visitor rep = Visitor.signedIn(server, "rep.west")) {
            Page page = operations.page();
            operations.open("/governance/process.xhtml?name=new-accounts");

            page.getByLabel("Deputy").selectOption("ops2");
            operations.press("Change owner");
            assertThat(page.locator(".notice.line")).containsText("Olivia Stern is responsible for it from now on.");
            assertThat(page.locator(".standing")).containsText("Oscar Venn");
            page.getByLabel("Deputy").selectOption("ops1");
            operations.press("Change owner");
            assertThat(page.locator("[id='process:messages']"))
                    .containsText("The deputy is somebody else than the owner.");
            page.getByLabel("Deputy").selectOption("");
            operations.press("Change owner");
            assertThat(page.locator(".standing")).not().containsText("Oscar Venn");

            assertThat(rep.open("/governance/process.xhtml?name=new-accounts")).isEqualTo(404);
        }
    }
}
