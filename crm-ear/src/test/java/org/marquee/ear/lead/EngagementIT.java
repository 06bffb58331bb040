package org.marquee.ear.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;

class EngagementIT {
    private final NewCompany company = NewCompany.invented();

    private JsonNode lead(MarqueeServer server) {
        return server.as("ops1").post("/leads", company.lead("Nele")).json();
    }

    private static Answer engage(Api caller, JsonNode lead, Map<String, Object> request) {
        return caller.post("/leads/" + lead.get("id").asLong() + "/engagement", request);
    }

    @ParameterizedTest
    @EnumSource
    void a_rep_opens_the_company_of_the_person_he_is_in_touch_with(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        JsonNode lead = lead(server);

        Answer answer = engage(
                server.as("rep.emea"), lead, Map.of("newAccount", company.account(), "note", "Met at the fair."));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("disposition").asText()).isEqualTo("CONVERTED");
        assertThat(answer.json().at("/account/name").asText()).isEqualTo(company.name());
        JsonNode account = server.as("ops1")
                .get("/accounts/" + answer.json().at("/account/id").asLong())
                .json();
        assertThat(account.get("reviewStatus").asText()).isEqualTo("PENDING");
    }

    @ParameterizedTest
    @EnumSource
    void operations_do_so_with_an_account_that_is_approved_at_once(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        JsonNode lead = lead(server);

        Answer answer = engage(server.as("ops1"), lead, Map.of("newAccount", company.account()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("disposition").asText()).isEqualTo("CONVERTED");
    }

    @ParameterizedTest
    @EnumSource
    void without_the_lead_there_is_no_new_account_either(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        JsonNode lead = lead(server);

        Answer stranger = engage(server.as("rep.west"), lead, Map.of("newAccount", company.account()));

        assertThat(stranger.status()).isEqualTo(404);
        JsonNode found =
                server.as("ops1").get("/accounts?q=" + company.domain()).json();
        assertThat(found.get("items")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_account_is_named_and_no_more(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        JsonNode lead = lead(server);

        assertThat(engage(server.as("rep.emea"), lead, Map.of()).status()).isEqualTo(422);
        assertThat(engage(server.as("rep.emea"), lead, Map.of("accountId", 1, "newAccount", company.account()))
                        .status())
                .isEqualTo(422);
    }
}
