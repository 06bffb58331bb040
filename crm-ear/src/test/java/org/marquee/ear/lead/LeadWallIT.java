package org.marquee.ear.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

class LeadWallIT {

    @ParameterizedTest
    @CsvSource({
        "H2, rep.west",
        "H2, rep.emea",
        "H2, nam.tech",
        "H2, partner.alps",
        "H2, mgr.field",
        "H2, marketing",
        "POSTGRESQL, rep.west",
        "POSTGRESQL, nam.tech",
        "POSTGRESQL, partner.alps",
        "POSTGRESQL, marketing",
    })
    void who_is_outside_finds_nothing_of_an_umbrella(DatabaseKind kind, String user) {
        MarqueeServer server = MarqueeServer.shared(kind);
        LeadFixture person = LeadFixture.pixar();
        JsonNode lead = server.as("ops1").post("/leads", person.body()).json();
        Api outside = server.as(user);

        for (String record : recordsOf(lead)) {
            Answer hidden = outside.get(record);
            Answer missing = outside.get(record.replaceFirst("\\d+", "999999999"));
            assertThat(hidden.status()).as(record).isEqualTo(404);
            assertThat(hidden.body().replaceAll("\\d+", "N"))
                    .isEqualTo(missing.body().replaceAll("\\d+", "N"));
        }
        for (String list : listsOf(person)) {
            Answer found = outside.get(list);
            assertThat(found.status()).as(list).isEqualTo(200);
            assertThat(found.json().get("items")).as(list).isEmpty();
            assertThat(found.json().get("total").asInt()).as(list).isZero();
        }
    }

    private static List<String> recordsOf(JsonNode lead) {
        long account = lead.at("/account/id").asLong();
        return List.of(
                "/leads/" + lead.get("id").asLong(),
                "/leads/" + lead.get("id").asLong() + "/decisions",
                "/contacts/" + lead.at("/contact/id").asLong(),
                "/accounts/" + account,
                "/accounts/" + account + "/hierarchy",
                "/accounts/" + account + "/contacts");
    }

    private static List<String> listsOf(LeadFixture person) {
        return List.of(
                "/leads?q=" + person.name(),
                "/leads?owner=nam.disney",
                "/contacts?q=" + person.name(),
                "/contacts?q=pixar",
                "/accounts?q=Pixar",
                "/accounts?q=Disney%20ABC",
                "/accounts?umbrella=DIS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nam.disney", "mgr.named", "ops2"})
    void who_is_inside_finds_it(String user) {
        MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
        LeadFixture person = LeadFixture.pixar();
        JsonNode lead = server.as("ops1").post("/leads", person.body()).json();
        Api inside = server.as(user);

        assertThat(recordsOf(lead))
                .allSatisfy(record ->
                        assertThat(inside.get(record).status()).as(record).isEqualTo(200));
        assertThat(inside.get("/leads?q=" + person.name()).json().get("total").asInt())
                .isEqualTo(1);
        assertThat(inside.get("/accounts?q=Pixar").json().get("items")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "H2, rep.west",
        "H2, partner.alps",
        "H2, marketing",
        "H2, nam.tech",
        "POSTGRESQL, rep.west",
        "POSTGRESQL, partner.alps",
    })
    void the_answer_to_an_outsider_does_not_tell_whether_the_person_is_known(DatabaseKind kind, String user) {
        MarqueeServer server = MarqueeServer.shared(kind);
        LeadFixture known = LeadFixture.pixar();
        server.as("ops1").post("/leads", known.body());
        Api outside = server.as(user);

        JsonNode previewOfNew =
                outside.post("/leads/preview", LeadFixture.pixar().body()).json();
        JsonNode previewOfKnown = outside.post("/leads/preview", known.body()).json();
        Answer ofNew = outside.post("/leads", LeadFixture.pixar().body());
        Answer ofKnown = outside.post("/leads", known.body());

        assertThat(ofNew.status()).isEqualTo(201);
        assertThat(ofKnown.status()).isEqualTo(201);
        assertThat(ofKnown.json()).isEqualTo(ofNew.json());
        assertThat(previewOfKnown).isEqualTo(previewOfNew);
        assertThat(ofKnown.header("Location")).isEqualTo(ofNew.header("Location"));
        assertThat(ofNew.body())
                .doesNotContain("DIS")
                .doesNotContainIgnoringCase("pixar")
                .doesNotContain("nam.disney");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_gets_a_person_from_over_the_wall_is_not_told_where_from(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        Api operations = server.as("ops1");
        Api rep = server.as("rep.emea");
        LeadFixture person = LeadFixture.pixar();
        JsonNode lead = operations.post("/leads", person.body()).json();
        long goal = rep.post("/accounts", NewCompany.invented().account())
                .json()
                .get("id")
                .asLong();
        String contact = "/contacts/" + lead.at("/contact/id").asLong();
        long version = operations.get(contact).json().get("version").asLong();

        operations.post(contact + "/move", Map.of("accountId", goal, "reason", "She left.", "version", version));

        String record = "/leads/" + lead.get("id").asLong();
        assertThat(List.of(contact, record, record + "/decisions")).allSatisfy(address -> {
            Answer answer = rep.get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).doesNotContain("DIS ", "DIS\"", "Disantis", "nam.disney");
        });
        try (Visitor visitor = Visitor.signedIn(server, "rep.emea")) {
            assertThat(visitor.open("/contact/contact.xhtml?id=" + contact.replaceAll("\\D", "")))
                    .isEqualTo(200);
            assertThat(visitor.text()).doesNotContain("DIS ", "Disantis").contains("The person was moved here.");
            assertThat(visitor.open("/lead/lead.xhtml?id=" + record.replaceAll("\\D", "")))
                    .isEqualTo(200);
            assertThat(visitor.text()).doesNotContain("DIS ", "Disantis");
        }
        assertThat(List.of(rep.post("/leads/preview", person.body()), rep.post("/leads", person.body())))
                .allSatisfy(answer -> assertThat(answer.body())
                        .contains("is a contact already")
                        .doesNotContain("DIS ", "DIS\"", "Disantis", "nam.disney"));
        assertThat(rep.get(record).json().get("reason").asText()).isEqualTo("The person was moved here.");
        assertThat(operations.get(record).json().get("reason").asText()).contains("DIS");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_gets_an_account_that_left_its_umbrella_is_not_told_what_was_decided_in_there(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        Api operations = server.as("ops1");
        Api manager = server.as("nam.disney");
        Api rep = server.as("rep.emea");
        NewCompany company = NewCompany.invented();
        Map<String, Object> unit = company.account();
        unit.put(
                "parentId",
                manager.get("/accounts?q=Pixar").json().at("/items/0/id").asLong());
        String account = "/accounts/"
                + operations.post("/accounts", unit).json().get("id").asLong();
        Map<String, Object> person = company.lead("Ada");
        person.put("email", "ada." + company.domain().replace(".example", "") + "@disney.com");
        JsonNode lead = operations.post("/leads", person).json();
        String record = "/leads/" + lead.get("id").asLong();

        Answer inside = manager.get(record);
        Answer left = move(operations, account, null);
        Answer renamed = operations.patch(
                account,
                Map.of("name", company.name()),
                "If-Match",
                operations.get(account).header("ETag").orElseThrow());

        assertThat(renamed.status()).as(renamed.body()).isEqualTo(200);
        assertThat(inside.json().get("reason").asText()).contains("DIS");
        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(List.of(account, record, record + "/decisions")).allSatisfy(address -> {
            Answer answer = rep.get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).doesNotContain("DIS ", "DIS\"", "Disantis", "nam.disney");
        });
        assertThat(List.of(rep.post("/leads/preview", person), rep.post("/leads", person)))
                .allSatisfy(answer -> assertThat(answer.body())
                        .contains("is a contact already")
                        .doesNotContain("DIS ", "DIS\"", "Disantis", "nam.disney"));
        assertThat(rep.get(record).json().get("reason").asText())
                .isEqualTo("The account was moved here, with its people.");
        assertThat(operations.get(record).json().get("reason").asText()).contains("DIS");
        try (Visitor visitor = Visitor.signedIn(server, "rep.emea")) {
            for (String page : List.of(
                    "/account/account.xhtml?id=" + account.replaceAll("\\D", ""),
                    "/lead/lead.xhtml?id=" + record.replaceAll("\\D", ""))) {
                assertThat(visitor.open(page)).isEqualTo(200);
                assertThat(visitor.text()).as(page).doesNotContain("DIS ", "Disantis", "is its group's");
            }
        }
    }

    /** {@code parentId} null takes it out of its hierarchy. */
    private static Answer move(Api as, String account, Long parentId) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("parentId", parentId);
        asked.put("version", as.get(account).json().get("version").asLong());
        return as.post(account + "/move", asked);
    }

    @ParameterizedTest
    @EnumSource
    void a_person_entered_by_hand_is_not_told_from_a_new_one_either(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        LeadFixture known = LeadFixture.pixar();
        long pixar = server.as("nam.disney")
                .get("/accounts?q=Pixar")
                .json()
                .at("/items/0/id")
                .asLong();
        Answer entered = server.as("nam.disney")
                .post(
                        "/contacts",
                        Map.of(
                                "accountId",
                                pixar,
                                "firstName",
                                "Ada",
                                "lastName",
                                known.name(),
                                "email",
                                known.body().get("email")));

        JsonNode ofKnown = server.as("rep.west").post("/leads", known.body()).json();
        JsonNode ofNew =
                server.as("rep.west").post("/leads", LeadFixture.pixar().body()).json();

        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        assertThat(ofKnown).isEqualTo(ofNew);
    }

    @ParameterizedTest
    @EnumSource
    void who_handed_a_lead_in_sees_it_but_not_where_it_went(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        LeadFixture person = LeadFixture.pixar();
        server.as("rep.west").post("/leads", person.body());
        JsonNode lead =
                server.as("ops1").get("/leads?q=" + person.name()).json().at("/items/0");
        String path = "/leads/" + lead.get("id").asLong();

        Answer own = server.as("rep.west").get(path);
        Answer decisions = server.as("rep.west").get(path + "/decisions");
        JsonNode asked = server.as("rep.west").get("/leads?owner=nam.disney").json();

        ObjectNode shown = ((ObjectNode) own.json()).without(List.of("email", "company"));
        assertThat(lead.at("/owner/username").asText()).isEqualTo("nam.disney");
        assertThat(own.status()).isEqualTo(200);
        assertThat(shown.toString()).doesNotContain("DIS").doesNotContainIgnoringCase("pixar");
        assertThat(decisions.body()).doesNotContain("DIS").doesNotContainIgnoringCase("pixar");
        assertThat(List.of("owner", "account", "contact", "conversion"))
                .allMatch(field -> shown.get(field).isNull());
        assertThat(asked.get("total").asInt()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void who_handed_a_lead_in_cannot_take_the_contact_back_from_its_account(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        LeadFixture person = LeadFixture.pixar();
        server.as("rep.west").post("/leads", person.body());
        JsonNode found =
                server.as("ops1").get("/leads?q=" + person.name()).json().at("/items/0");
        String lead = "/leads/" + found.get("id").asLong();
        long conversion =
                server.as("ops1").get(lead).json().at("/conversion/id").asLong();
        Map<String, String> why = Map.of("reason", "I want it.");

        Answer undone = server.as("rep.west").post("/conversions/" + conversion + "/undo", why);
        Answer missing = server.as("rep.west").post("/conversions/999999999/undo", why);

        assertThat(undone.status()).isEqualTo(404);
        assertThat(undone.body().replace(Long.toString(conversion), "999999999"))
                .isEqualTo(missing.body());
        assertThat(server.as("ops1").get(lead).json().get("disposition").asText())
                .isEqualTo("CONVERTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leads", "/accounts", "/contacts", "/aliases", "/approvals", "/reports/new-accounts"})
    void who_administers_sees_no_customer_data(String path) {
        Answer answer = MarqueeServer.shared(DatabaseKind.H2).as("it.admin").get(path);

        assertThat(answer.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void a_partners_rep_sees_what_was_referred_and_nothing_else(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        LeadFixture swiss = LeadFixture.at("kaserei.example", "Käserei Hinterthal AG")
                .with("city", "Chur")
                .with("country", "CH");
        LeadFixture plumber = LeadFixture.plumber();

        JsonNode referred = server.as("ops1").post("/leads", swiss.body()).json();
        server.as("ops1").post("/leads", plumber.body());

        Api partner = server.as("partner.alps");
        assertThat(referred.at("/decision/stages/3/outcome").asText()).isEqualTo("DECIDED");
        assertThat(partner.get("/leads?q=" + swiss.name()).json().get("total").asInt())
                .isEqualTo(1);
        assertThat(partner.get("/leads?q=" + plumber.name()).json().get("total").asInt())
                .isZero();
        assertThat(server.as("rep.emea")
                        .get("/leads?q=" + swiss.name())
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }
}
