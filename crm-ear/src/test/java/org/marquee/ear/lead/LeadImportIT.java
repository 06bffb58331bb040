package org.marquee.ear.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;

class LeadImportIT {
    /** What no other file of these tests has. */
    private final String name = LeadFixture.pixar().name();

    private static Api operations(DatabaseKind kind) {
        return MarqueeServer.shared(kind).as("ops1");
    }

    private static LeadFileHandedIn handedIn(Api api, String text) {
        return LeadFileHandedIn.of(api, text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode found(Api api) {
        return api.get("/leads?q=" + name).json().get("items");
    }

    private static void assertCounts(JsonNode report, int rows, int created, int duplicates, int rejected) {
        assertThat(report.get("status").asText()).as(report.toString()).isEqualTo("FINISHED");
        assertThat(report.get("rows").asInt()).isEqualTo(rows);
        assertThat(report.get("created").asInt()).isEqualTo(created);
        assertThat(report.get("duplicates").asInt()).isEqualTo(duplicates);
        assertThat(report.get("rejected").asInt()).isEqualTo(rejected);
    }

    @ParameterizedTest
    @EnumSource
    void every_row_goes_where_it_would_go_by_itself(DatabaseKind kind) {
        Api api = operations(kind);
        String file = """
                firstName,lastName,email,company,state,country
                Ada,%1$s,ada.%1$s@pixar.com,Pixar Animation Studios,CA,US
                Joe,%1$s,joe@%1$s.example,Disney Plumbing LLC,OH,US
                """.formatted(name);

        assertCounts(handedIn(api, file).finished(), 2, 2, 0, 0);
        assertCounts(handedIn(api, file).finished(), 2, 0, 2, 0);

        JsonNode leads = found(api);
        assertThat(leads).hasSize(2);
        assertThat(leads.findValuesAsText("disposition")).containsExactlyInAnyOrder("CONVERTED", "ASSIGNED");
        assertThat(leads.toString()).contains("DIS - US - Pixar", "rep.central");
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_line_comes_back_with_its_reason_and_goes_in_when_it_is_mended(DatabaseKind kind) {
        Api api = operations(kind);
        LeadFileHandedIn file = handedIn(
                api, """
                firstName,lastName,email,company,country
                Ada,%1$s,ada@%1$s.example,Alpha %1$s,US
                Bea,%1$s,no mail address,Beta %1$s,US
                Cem,%1$s,cem@%1$s.example,"Gamma %1$s
                """.formatted(name) + "Works\",US\n" + "Dora,%1$s,dora@%1$s.example,Delta %1$s\n".formatted(name));

        assertCounts(file.finished(), 4, 2, 0, 2);
        String errors = file.errors();
        assertThat(errors.lines().findFirst())
                .contains("\"line\",\"error\",\"firstName\",\"lastName\",\"email\",\"company\",\"country\"");
        assertThat(errors.lines().skip(1))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("\"3\"") && line.contains("mail"));
        assertThat(errors).contains("\"6\"").doesNotContain("Alpha").doesNotContain("Gamma");

        String mended = errors.replace("no mail address", "bea@" + name + ".example")
                .replace("\"Delta " + name + "\"", "\"Delta " + name + "\",\"US\"");
        assertCounts(handedIn(api, mended).finished(), 2, 2, 0, 0);

        assertThat(found(api).findValuesAsText("firstName")).containsExactlyInAnyOrder("Ada", "Bea", "Cem", "Dora");
        assertThat(found(api).findValuesAsText("company")).contains("Gamma " + name + "\nWorks");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "windows-1252, ''",
    })
    void letters_arrive_in_every_encoding(String charset, String mark) {
        Api api = operations(DatabaseKind.H2);
        String text = """
                firstName,lastName,email,company,country
                Zoë,%1$s,zoe@%1$s.example,Müßiggang & Söhne – %1$s,DE
                """.formatted(name);

        LeadFileHandedIn file = LeadFileHandedIn.of(api, (mark + text).getBytes(Charset.forName(charset)));

        assertCounts(file.finished(), 1, 1, 0, 0);
        assertThat(found(api).findValuesAsText("firstName")).containsExactly("Zoë");
        assertThat(found(api).findValuesAsText("company")).containsExactly("Müßiggang & Söhne – " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void an_export_of_hubspot_goes_in_with_any_separator(String separator) {
        Api api = operations(DatabaseKind.H2);
        String text = """
                First name|Last name|Email|Company name|Company domain name|Job Title
                Ada|%1$s|ada@gmail.com.%1$s.example|Pixar Animation Studios|pixar.com|Head of "Light"
                """.formatted(name)
                .replace("Head of \"Light\"", "\"Head of \"\"Light\"\"\r\nand Sound\"")
                .replace("|", separator);

        assertCounts(handedIn(api, text).finished(), 1, 1, 0, 0);

        JsonNode lead = found(api).get(0);
        assertThat(lead.at("/account/name").asText()).isEqualTo("DIS - US - Pixar");
        assertThat(lead.get("website").asText()).isEqualTo("pixar.com");
        assertThat(lead.get("jobTitle").asText()).isEqualToNormalizingNewlines("Head of \"Light\"\nand Sound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour,size\nred,12\n", "\u0000\u0001\u0002"})
    void what_is_no_file_of_leads_is_refused_with_a_sentence(String text) {
        var answer = operations(DatabaseKind.H2).upload("/imports", text.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("file");
        assertThat(answer.json().at("/errors/0/message").asText()).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rep.west", "nam.disney", "ops2"})
    void an_import_is_its_uploaders_and_operations_alone(String user) {
        MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
        LeadFileHandedIn file = handedIn(server.as("ops1"), "email\nada@%s.example\n".formatted(name));
        int expected = user.equals("ops2")
                ? 200
                : server.as(user).get("/imports/999999999").status();

        assertThat(server.as(user).get("/imports/" + file.id()).status()).isEqualTo(expected);
        assertThat(server.as(user).get("/imports/" + file.id() + "/errors.csv").status())
                .isEqualTo(expected);
    }
}
