package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.Await;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.SharedDatabase;
import org.marquee.ear.harness.Visitor;

class LearntWeightsIT {
    private static final String WEIGHTS = "/quality/weights.xhtml";

    /** Labels every automatic decision: who gave no business domain is said to be a stranger. */
    private static final String LABELS = """
            insert into sampled_decision (id, version, sample_id, place, decision_id, stratum, stratum_size,
                stratum_drawn, answer, grade, right_account_id, labelled_by, labelled_at)
            select 1000000 + d.id, 0, s.id, 1000 + d.id, d.id, 'ALL', 1, 1,
                case when d.match_rule like '%DOMAIN%' then 'ACCOUNT' else 'NONE' end, 'WRONG',
                case when d.match_rule like '%DOMAIN%' then d.match_account_id end, u.id, current_timestamp
            from decision d, match_sample s, app_user u
            where d.match_outcome is not null and d.decided_by is null and u.username = 'ops1'
              and not exists (select 1 from sampled_decision o where o.decision_id = d.id)""";

    private static final SharedDatabase DATABASE = new SharedDatabase();
    private static MarqueeServer server;

    @BeforeAll
    static void start() {
        server = DATABASE.node().withDemonstrationData().start();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void operations_learn_look_use_and_go_back() {
        Api operations = server.as("ops1");
        Answer tooLittle = operations.post("/matching-weights", Map.of());
        assertThat(tooLittle.status()).isEqualTo(409);
        assertThat(tooLittle.json().get("detail").asText()).contains("too little to learn from");
        try (Visitor visitor = Visitor.signedIn(server, "ops1")) {
            Page page = visitor.page();
            visitor.follow("Matching quality");
            visitor.follow("Weights");
            assertThat(visitor.text()).contains("Nothing has been learnt yet", "It takes at least 200");
            assertThat(page.locator("[id='learning:learn']")).hasCount(0);

            label();
            visitor.open(WEIGHTS);
            visitor.leave(page.locator("[id='learning:learn']"));
            assertThat(visitor.text()).contains("Version 1 is learnt", "would have had another outcome");
            assertThat(page.locator(".weights-table").first()).containsText("Matched, wrongly");
            assertThat(inForce()).isZero();
            visitor.leave(page.locator("[id='learning:learn']"));
            assertThat(page.locator(".ui-messages")).containsText("nothing new was decided since");

            visitor.open(WEIGHTS + "?version=1");
            Locator use = page.locator("[id='use:use']");
            visitor.leave(use);
            assertThat(page.locator(".ui-message-error")).containsText("Say why");
            page.locator("[id='use:reason']").fill("They know our leads.");
            visitor.leave(use);
            assertThat(visitor.text()).contains("Version 1 is in force", "They know our leads.");
            assertThat(inForce()).isEqualTo(1);
            assertThat(weightsOfTheNextDecision()).isEqualTo(1);

            visitor.open(WEIGHTS + "?version=0");
            page.locator("[id='use:reason']").fill("Too strict.");
            assertThat(use).hasText("Go back to these weights");
            visitor.leave(use);
            assertThat(visitor.text()).contains("weighs as shipped again", "Too strict.", "They know our leads.");
            assertThat(weightsOfTheNextDecision()).isZero();
        }
        JsonNode learnt = operations.get("/matching-weights").json().at("/items/0");
        assertThat(learnt.at("/learning/before/logLoss").isNumber()).isTrue();
        assertThat(learnt.get("weights").asText()).contains("signal,SAME_DOMAIN,");
    }

    private static void label() {
        Api operations = server.as("ops1");
        long run = operations
                .post("/governance/processes/matching-quality/runs", Map.of())
                .json()
                .get("id")
                .asLong();
        Await.until(
                () -> operations.get("/governance/runs/" + run).json(),
                now -> now.get("status").asText().equals("FINISHED"));
        assertThat(DATABASE.change(LABELS)).isGreaterThan(250);
    }

    private static int inForce() {
        for (JsonNode version :
                server.as("ops1").get("/matching-weights").json().get("items")) {
            if (version.get("inForce").asBoolean()) {
                return version.get("number").asInt();
            }
        }
        throw new AssertionError("No version is in force.");
    }

    private static int weightsOfTheNextDecision() {
        Api operations = server.as("ops1");
        long lead = operations
                .post("/leads", NewCompany.invented().lead("Eva"))
                .json()
                .get("id")
                .asLong();
        return operations
                .get("/leads/" + lead + "/decisions")
                .json()
                .at("/items/0/weightsVersion")
                .asInt(-1);
    }
}
