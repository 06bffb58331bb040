package org.marquee.ear.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Await;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.SharedDatabase;

class TwoNodesIT {
    private static final SharedDatabase DATABASE = new SharedDatabase();
    private static final Pattern RUN = Pattern.compile("Ran new-accounts for (\\S+)\\.");
    private static Map<String, Long> demonstration;
    private static MarqueeServer one;
    private static MarqueeServer other;

    @BeforeAll
    static void both_start_at_once_on_an_empty_database() {
        CompletableFuture<MarqueeServer> second = CompletableFuture.supplyAsync(TwoNodesIT::started);
        one = started();
        other = second.join();
        demonstration = DemonstrationRows.of(DATABASE);
    }

    private static MarqueeServer started() {
        return DATABASE.node().withDemonstrationData().start();
    }

    @AfterAll
    static void end() {
        one.close();
        other.close();
    }

    @Test
    void the_schema_was_made_once_and_the_demonstration_put_in_once() {
        long scripts = DATABASE.rows("flyway_schema_history");

        assertThat(DATABASE.count("select count(distinct script) from flyway_schema_history where success"))
                .isEqualTo(scripts);
        assertThat(demonstration.get("app_user")).isEqualTo(15);
        assertThat(demonstration.get("lead")).isEqualTo(400);
        assertThat(DATABASE.count("select count(*) from account where kind = 'HOLDING'"))
                .isEqualTo(DATABASE.count("select count(distinct name) from account where kind = 'HOLDING'"));
    }

    @Test
    void a_server_that_died_while_it_put_the_demonstration_in_goes_on_where_it_was() {
        SharedDatabase database = new SharedDatabase();
        MarqueeServer dying = database.node().withDemonstrationData().launch();
        Await.until(() -> database.rows("account"), rows -> rows > 0);
        dying.kill();
        long inquiries = database.rows("inquiry");

        try (MarqueeServer again = dying.again()) {
            assertThat(inquiries).isLessThan(demonstration.get("inquiry"));
            assertThat(again.as("rep.west").get("/me").status()).isEqualTo(200);
            assertThat(DemonstrationRows.of(database)).isEqualTo(demonstration);
        }
    }

    @Test
    void what_one_node_learned_the_other_decides_by_at_once() {
        long pixar =
                one.as("ops1").get("/accounts?q=Pixar").json().at("/items/0/id").asLong();
        MarqueeServer teller = one;
        MarqueeServer decider = other;
        for (int i = 0; i < 6; i++) {
            LeadFixture person = LeadFixture.pixar();
            String alias = "Studio " + person.name();
            Answer told =
                    teller.as("ops1").post("/aliases", Map.of("accountId", pixar, "text", alias, "kind", "TRADE_NAME"));
            JsonNode lead = decider.as("ops1")
                    .post("/leads", LeadFixture.at("gmail.com", alias).body())
                    .json();

            assertThat(told.status()).as(told.body()).isEqualTo(201);
            assertThat(lead.at("/account/name").asText()).isEqualTo("DIS - US - Pixar");
            MarqueeServer turn = teller;
            teller = decider;
            decider = turn;
        }
    }

    @Test
    void one_request_that_reaches_both_nodes_makes_one_lead() {
        LeadFixture person = LeadFixture.pixar();
        String key = UUID.randomUUID().toString();

        List<CompletableFuture<Answer>> answers = Stream.of(one, other, one, other)
                .map(node -> CompletableFuture.supplyAsync(
                        () -> node.as("ops1").post("/leads", person.body(), "Idempotency-Key", key)))
                .toList();

        assertThat(answers)
                .extracting(answer -> answer.join().status())
                .contains(201)
                .containsAnyOf(201, 409)
                .allMatch(status -> status == 201 || status == 409);
        assertThat(one.as("ops1")
                        .get("/leads?q=" + person.name())
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(DATABASE.count("select count(*) from inquiry i, lead l where i.lead_id = l.id and l.last_name = '"
                        + person.name() + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_slot_of_governance_is_run_by_one_of_them() {
        Await.until(() -> runs(), done -> !done.isEmpty());

        assertThat(runs()).doesNotHaveDuplicates();
        assertThat(DATABASE.rows("governance_run"))
                .isEqualTo(DATABASE.count("select count(distinct process_name || slot) from governance_run"));
    }

    /** The slots that were run, as both consoles tell. */
    private static List<String> runs() {
        return RUN.matcher(one.console() + other.console())
                .results()
                .map((MatchResult run) -> run.group(1))
                .toList();
    }
}
