package org.marquee.ear.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;

class NewAccountIT {

    private static JsonNode opened(Api creator, NewCompany company) {
        Answer answer = creator.post("/accounts", company.account());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static Answer decide(Api decider, JsonNode account, Map<String, Object> decision) {
        Map<String, Object> body = new HashMap<>(decision);
        body.put("version", account.get("version").asLong());
        return decider.post("/accounts/" + account.get("id").asLong() + "/decision", body);
    }

    @ParameterizedTest
    @EnumSource
    void a_lead_follows_its_company_when_operations_approve_it(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        NewCompany company = NewCompany.invented();
        JsonNode lead = server.as("ops1").post("/leads", company.lead("Eva")).json();
        JsonNode account = opened(server.as("rep.emea"), company);

        Answer ownWord = decide(server.as("rep.emea"), account, Map.of("decision", "APPROVE"));
        Answer approval = decide(server.as("ops1"), account, Map.of("decision", "APPROVE"));
        Answer second = decide(server.as("ops2"), account, Map.of("decision", "REJECT", "reason", "No."));

        JsonNode followed =
                server.as("ops1").get("/leads/" + lead.get("id").asLong()).json();
        assertThat(lead.get("disposition").asText()).isEqualTo("ASSIGNED");
        assertThat(ownWord.status()).isEqualTo(403);
        assertThat(approval.status()).as(approval.body()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(409);
        assertThat(followed.get("disposition").asText()).isEqualTo("CONVERTED");
        assertThat(followed.at("/account/id").asLong())
                .isEqualTo(account.get("id").asLong());
    }

    @ParameterizedTest
    @EnumSource
    void of_two_deciders_at_once_one_decides(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        JsonNode account = opened(server.as("rep.emea"), NewCompany.invented());

        List<CompletableFuture<Answer>> deciders = Stream.of("ops1", "ops2")
                .map(user -> CompletableFuture.supplyAsync(
                        () -> decide(server.as(user), account, Map.of("decision", "REJECT", "reason", "No company."))))
                .toList();

        List<Integer> answers = deciders.stream()
                .map(CompletableFuture::join)
                .map(Answer::status)
                .toList();
        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers).filteredOn(status -> status != 200).allMatch(status -> status == 409 || status == 412);
    }

    @ParameterizedTest
    @EnumSource
    void a_merged_company_still_finds_home_and_comes_back_when_that_is_undone(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        NewCompany company = NewCompany.invented();
        JsonNode survivor = opened(server.as("ops1"), NewCompany.invented());
        JsonNode account = opened(server.as("rep.emea"), company);
        Map<String, Object> merger =
                Map.of("decision", "MERGE", "mergeInto", survivor.get("id").asLong());

        JsonNode merged = decide(server.as("ops1"), account, merger).json();
        JsonNode lead = server.as("ops1").post("/leads", company.lead("Ulf")).json();
        Answer undone = server.as("ops1")
                .post("/merges/" + merged.at("/merge/id").asLong() + "/undo", Map.of("reason", "They are two."));

        assertThat(merged.get("reviewStatus").asText()).isEqualTo("MERGED");
        assertThat(lead.at("/account/id").asLong()).isEqualTo(survivor.get("id").asLong());
        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
        assertThat(undone.json().get("reviewStatus").asText()).isEqualTo("PENDING");
    }

    @ParameterizedTest
    @EnumSource
    void a_returned_account_is_mended_by_its_creator_and_handed_in_again(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        Api creator = server.as("rep.emea");
        JsonNode account = opened(creator, NewCompany.invented());
        String path = "/accounts/" + account.get("id").asLong();

        JsonNode returned = decide(
                        server.as("ops1"), account, Map.of("decision", "RETURN", "reason", "Which of the two is it?"))
                .json();
        JsonNode review = creator.get(path + "/review").json();
        Answer again = creator.patch(
                path,
                Map.of("reviewStatus", "PENDING", "city", "Neu-Ulm"),
                "If-Match",
                "\"%d\"".formatted(returned.get("version").asLong()));

        assertThat(review.at("/decisions/0/reason").asText()).isEqualTo("Which of the two is it?");
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().get("reviewStatus").asText()).isEqualTo("PENDING");
    }

    @ParameterizedTest
    @EnumSource
    void a_duplicate_behind_the_wall_is_hinted_at_and_no_more(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        Map<String, Object> pixar = new HashMap<>(NewCompany.invented().account());
        pixar.put("name", "Pixar Animation Studios");

        Answer answer = server.as("rep.emea").post("/accounts", pixar);
        JsonNode seenByOps = server.as("ops1")
                .get("/accounts/" + answer.json().get("id").asLong() + "/review")
                .json();

        assertThat(answer.json().get("hiddenDuplicates").asBoolean()).isTrue();
        assertThat(answer.body()).doesNotContain("DIS - US");
        assertThat(seenByOps.get("duplicates").toString()).contains("DIS - US - Pixar");
    }
}
