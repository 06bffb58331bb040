package org.marquee.ear.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.Await;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;

class ImportNeverLostIT {
    private static final int ROWS = 4_000;

    private static byte[] file() {
        StringBuilder text = new StringBuilder("firstName,lastName,email,company,country\n");
        IntStream.range(0, ROWS)
                .forEach(i -> text.append("Ada,Lovelace,ada@host%1$d.example,Company number %1$d,US\n".formatted(i)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void a_kill_in_the_middle_of_a_file_costs_no_row_and_doubles_none(DatabaseKind kind) {
        try (MarqueeServer server = MarqueeSetup.on(kind).withFirstUsers().start()) {
            LeadFileHandedIn file = LeadFileHandedIn.of(server.as("ops"), file());
            JsonNode before =
                    Await.until(file::report, report -> report.get("created").asInt() > 0);
            server.kill();

            try (MarqueeServer again = server.again()) {
                Api api = again.as("ops");
                JsonNode report = new LeadFileHandedIn(api, file.id()).finished();

                assertThat(before.get("created").asInt()).isLessThan(ROWS);
                assertThat(report.get("status").asText()).as(report.toString()).isEqualTo("FINISHED");
                assertThat(report.get("created").asInt()).isEqualTo(ROWS);
                assertThat(report.get("duplicates").asInt()).isZero();
                assertThat(addresses(api)).hasSize(ROWS).doesNotHaveDuplicates();
            }
        }
    }

    /** The mail addresses of all leads there are. */
    private static List<String> addresses(Api api) {
        List<String> all = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = api.get("/leads?limit=500" + next).json();
            all.addAll(page.get("items").findValuesAsText("email"));
            next = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asText();
        }
        return all;
    }
}
