package org.marquee.ear.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;

class KnownPersonIT {

    @ParameterizedTest
    @EnumSource
    void an_inquiry_of_a_contact_goes_to_the_contact(DatabaseKind kind) {
        Api api = MarqueeServer.shared(kind).as("ops1");
        LeadFixture person = LeadFixture.pixar();
        JsonNode first = api.post("/leads", person.body()).json();

        JsonNode more = api.post(
                        "/leads", person.with("message", "One more thing.").body())
                .json();

        assertThat(more.get("contact")).isEqualTo(first.get("contact"));
        assertThat(more.at("/inquiry/of").asText()).isEqualTo("CONTACT");
        assertThat(more.at("/inquiry/ofId")).isEqualTo(first.at("/contact/id"));
        assertThat(api.get("/contacts?q=" + person.name()).json().get("total").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_an_inquiry_adds_may_tell_where_an_open_lead_belongs(DatabaseKind kind) {
        Api api = MarqueeServer.shared(kind).as("ops1");
        LeadFixture person = LeadFixture.at("gmail.com", "");
        JsonNode first = api.post("/leads", person.body()).json();

        JsonNode more = api.post(
                        "/leads",
                        person.with("company", "Pixar Animation Studios").body())
                .json();

        assertThat(first.get("disposition").asText()).isEqualTo("HELD");
        assertThat(more.get("id")).isEqualTo(first.get("id"));
        assertThat(more.get("disposition").asText()).isEqualTo("CONVERTED");
        assertThat(more.at("/account/name").asText()).isEqualTo("DIS - US - Pixar");
    }

    @ParameterizedTest
    @EnumSource
    void of_a_person_who_comes_in_many_times_at_once_there_is_one(DatabaseKind kind) {
        Api api = MarqueeServer.shared(kind).as("ops1");
        LeadFixture person = LeadFixture.pixar();

        List<CompletableFuture<Answer>> arrivals = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.post("/leads", person.body())))
                .toList();

        assertThat(arrivals)
                .allSatisfy(arrival -> assertThat(arrival.join().status()).isEqualTo(201));
        assertThat(api.get("/leads?q=" + person.name()).json().get("total").asInt())
                .isEqualTo(1);
        assertThat(api.get("/contacts?q=" + person.name()).json().get("total").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_conversion_that_is_undone_leaves_a_lead_which_does_not_go_back_by_itself(DatabaseKind kind) {
        Api api = MarqueeServer.shared(kind).as("ops1");
        LeadFixture person = LeadFixture.pixar();
        JsonNode lead = api.post("/leads", person.body()).json();
        String undo = "/conversions/" + lead.at("/conversion/id").asLong() + "/undo";

        Answer undone = api.post(undo, Map.of("reason", "A supplier of theirs."));
        Answer second = api.post(undo, Map.of("reason", "Once more."));
        JsonNode more =
                api.post("/leads", person.with("message", "Hello?").body()).json();

        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
        assertThat(undone.json().get("disposition").asText()).isEqualTo("IN_REVIEW");
        assertThat(second.status()).isEqualTo(409);
        assertThat(api.get("/contacts/" + lead.at("/contact/id").asLong()).status())
                .isEqualTo(404);
        assertThat(more.get("id")).isEqualTo(lead.get("id"));
        assertThat(more.get("disposition").asText()).isNotEqualTo("CONVERTED");
    }
}
