package org.marquee.ear.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.Await;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class TamperedAddressIT {

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cursor(String order, String value) {
        return encoded("{\"order\":\"%s\",\"value\":\"%s\",\"id\":1}".formatted(order, value));
    }

    @ParameterizedTest
    @EnumSource
    void a_cursor_that_no_list_gave_out_is_refused_with_its_reason(DatabaseKind kind) {
        Api ops = MarqueeServer.shared(kind).as("ops1");

        assertThat(ops.get("/contacts?cursor=" + cursor("type", "x")).status()).isEqualTo(422);
        assertThat(ops.get("/approvals?cursor=" + cursor("due", "soon")).status())
                .isEqualTo(422);
        assertThat(ops.get("/accounts?cursor=" + cursor("name", "\\u0000")).status())
                .isEqualTo(422);
        assertThat(ops.get("/accounts?cursor=" + cursor("name", "pixar")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_name_that_nobody_can_have_finds_nobody(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        byte[] name = "ops1\0:secret".getBytes(StandardCharsets.UTF_8);

        String basic = "Basic " + Base64.getEncoder().encodeToString(name);
        int signedIn = server.anonymous()
                .send("GET", "/me", BodyPublishers.noBody(), "Authorization", basic)
                .status();

        assertThat(signedIn).isEqualTo(401);
        assertThat(server.as("ops1").get("/leads?owner=%7Fnobody").json().get("items"))
                .isEmpty();
        assertThat(server.as("ops1").get("/leads?owner=%00").status()).isEqualTo(400);
        assertThat(server.as("ops1").get("/accounts?country=%00").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"place, -1", "place, 9223372036854775807", "line, -1", "line, 4294967296"})
    void a_place_beyond_a_list_is_refused_and_breaks_nothing(String order, long place) {
        MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
        Api operations = server.as("ops1");
        long run = operations
                .post("/governance/processes/new-accounts/runs", Map.of())
                .json()
                .get("id")
                .asLong();
        Await.until(
                () -> operations.get("/governance/runs/" + run).json(),
                now -> now.get("status").asText().equals("FINISHED"));
        long file = operations
                .upload("/imports", "Email\nno mail\n".getBytes(StandardCharsets.UTF_8))
                .json()
                .get("id")
                .asLong();
        Await.until(
                () -> operations.get("/imports/" + file).json(),
                now -> now.get("status").asText().equals("FINISHED"));
        String address = order.equals("place") ? "/governance/run.xhtml?id=" + run : "/imports/import.xhtml?id=" + file;
        String cursor = encoded("{\"order\":\"%s\",\"id\":%d}".formatted(order, place));
        try (Visitor visitor = Visitor.signedIn(server, "ops1")) {
            assertThat(visitor.open(address)).isEqualTo(200);
            assertThat(visitor.open(address + "&cursor=" + cursor)).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/lead/list.xhtml?disposition=x, 400",
        "/lead/list.xhtml?cursor=x, 400",
        "/lead/list.xhtml?q=%00, 400",
        "/account/list.xhtml?reviewStatus=x, 400",
        "/governance/run.xhtml?id=0, 404",
        "/imports/import.xhtml?id=0, 404",
        "/lead/lead.xhtml, 404",
        "/lead/lead.xhtml?id=x, 404",
        "/account/account.xhtml?id=x, 404",
        "/approval/queue.xhtml?id=x, 404",
        "/approval/queue.xhtml?id=0, 404",
        "/review/queue.xhtml?id=x, 404",
        "/review/queue.xhtml?other=x, 404",
        "/review/queue.xhtml?cause=x, 400",
        "/review/accounts.xhtml?lead=x, 404",
        "/lead/list.xhtml?disposition=SPAM, 200",
    })
    void a_page_says_that_an_address_cannot_be_read(String address, int status) {
        MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            assertThat(operations.open(address)).isEqualTo(status);
            assertThat(operations.text()).doesNotContain("went wrong on our side");
        }
        assertThat(server.console()).doesNotContain("/WEB-INF/errors/" + status);
    }
}
