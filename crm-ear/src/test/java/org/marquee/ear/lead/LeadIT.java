package org.marquee.ear.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;

class LeadIT {

    private static Api operations(DatabaseKind kind) {
        return MarqueeServer.shared(kind).as("ops1");
    }

    private static JsonNode handedIn(Api api, LeadFixture lead) {
        Answer answer = api.post("/leads", lead.body());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    @ParameterizedTest
    @EnumSource
    void a_lead_from_pixar_is_a_contact_of_its_account_manager_in_the_same_answer(DatabaseKind kind) {
        Api api = operations(kind);

        JsonNode lead = handedIn(api, LeadFixture.pixar());

        JsonNode contact =
                api.get("/contacts/" + lead.at("/contact/id").asLong()).json();
        assertThat(lead.get("disposition").asText()).isEqualTo("CONVERTED");
        assertThat(lead.at("/account/name").asText()).isEqualTo("DIS - US - Pixar");
        assertThat(lead.at("/account/umbrella").asText()).isEqualTo("DIS");
        assertThat(lead.at("/owner/username").asText()).isEqualTo("nam.disney");
        assertThat(contact.at("/account/id").asLong())
                .isEqualTo(lead.at("/account/id").asLong());
        assertThat(contact.at("/owner/username").asText()).isEqualTo("nam.disney");
    }

    @ParameterizedTest
    @EnumSource
    void the_answer_says_what_matched_and_what_each_stage_said(DatabaseKind kind) {
        Api api = operations(kind);

        JsonNode lead = handedIn(api, LeadFixture.pixar());

        JsonNode stored =
                api.get("/leads/" + lead.get("id").asLong() + "/decisions").json();
        assertThat(lead.at("/match/outcome").asText()).isEqualTo("MATCHED");
        assertThat(lead.at("/match/evidence").findValuesAsText("rule")).contains("SAME_DOMAIN", "IDENTICAL_NAME");
        assertThat(lead.at("/match/evidence").findValuesAsText("sentence"))
                .isNotEmpty()
                .doesNotContain("");
        assertThat(lead.at("/decision/stages").findValuesAsText("stage"))
                .containsExactly("NAMED_ACCOUNT", "EXISTING_ACCOUNT", "RIFF_RAFF", "PARTNER", "TERRITORY", "FALLBACK");
        assertThat(lead.at("/decision/stages").findValuesAsText("reason"))
                .hasSize(6)
                .doesNotContain("");
        assertThat(stored.at("/items/0/stages")).isEqualTo(lead.at("/decision/stages"));
    }

    @ParameterizedTest
    @EnumSource
    void a_namesake_of_disney_goes_to_the_rep_of_its_state(DatabaseKind kind) {
        JsonNode lead = handedIn(operations(kind), LeadFixture.plumber());

        assertThat(lead.get("disposition").asText()).isEqualTo("ASSIGNED");
        assertThat(lead.at("/owner/username").asText()).isEqualTo("rep.central");
        assertThat(lead.get("account").isNull()).isTrue();
        assertThat(lead.at("/match/outcome").asText()).isEqualTo("NONE");
        assertThat(lead.at("/decision/stages/4/outcome").asText()).isEqualTo("DECIDED");
    }

    @ParameterizedTest
    @CsvSource({
        "H2, go.com, DIS - US - Corporate, nam.disney",
        "H2, abc.go.com, DIS - US - ABC, nam.disney",
        "H2, facebook.com, META - US - Facebook, nam.global",
        "POSTGRESQL, go.com, DIS - US - Corporate, nam.disney",
        "POSTGRESQL, abc.go.com, DIS - US - ABC, nam.disney",
        "POSTGRESQL, facebook.com, META - US - Facebook, nam.global",
    })
    void a_domain_of_the_alias_table_counts_though_it_gives_mail_to_anybody(
            DatabaseKind kind, String domain, String account, String owner) {
        JsonNode lead = handedIn(operations(kind), LeadFixture.at(domain, ""));

        assertThat(lead.at("/account/name").asText()).isEqualTo(account);
        assertThat(lead.at("/owner/username").asText()).isEqualTo(owner);
    }

    @ParameterizedTest
    @EnumSource
    void without_company_and_business_domain_it_is_held_by_somebody(DatabaseKind kind) {
        JsonNode lead = handedIn(operations(kind), LeadFixture.at("gmail.com", ""));

        assertThat(lead.get("disposition").asText()).isEqualTo("HELD");
        assertThat(lead.at("/owner/username").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_key_makes_one_lead_however_often_it_is_sent(DatabaseKind kind) {
        Api api = operations(kind);
        String key = UUID.randomUUID().toString();
        LeadFixture lead = LeadFixture.plumber();

        Answer first = api.post("/leads", lead.body(), "Idempotency-Key", key);
        Answer again = api.post("/leads", lead.body(), "Idempotency-Key", key);
        Answer other = api.post("/leads", lead.with("firstName", "Bea").body(), "Idempotency-Key", key);

        JsonNode found = api.get("/leads?q=" + lead.name()).json();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(422);
        assertThat(found.get("total").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_says_the_same_and_writes_nothing(DatabaseKind kind) {
        Api api = operations(kind);
        LeadFixture lead = LeadFixture.pixar();

        Answer preview = api.post("/leads/preview", lead.body());

        JsonNode found = api.get("/leads?q=" + lead.name()).json();
        JsonNode contacts = api.get("/contacts?q=" + lead.name()).json();
        JsonNode handedIn = handedIn(api, lead);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(found.get("total").asInt()).isZero();
        assertThat(contacts.get("total").asInt()).isZero();
        assertThat(preview.json().get("account")).isEqualTo(handedIn.get("account"));
        assertThat(preview.json().get("owner")).isEqualTo(handedIn.get("owner"));
        assertThat(preview.json().get("match")).isEqualTo(handedIn.get("match"));
        assertThat(preview.json().get("id").isNull()).isTrue();
    }
}
