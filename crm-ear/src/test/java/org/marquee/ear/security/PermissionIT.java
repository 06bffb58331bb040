package org.marquee.ear.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;

class PermissionIT {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    private static Answer ask(Api api, Permission permission) {
        return permission.operation().equals("POST /imports")
                ? api.upload("/imports", "no,file,of,leads".getBytes(StandardCharsets.UTF_8))
                : api.ask(permission.method(), permission.address(), permission.body());
    }

    @ParameterizedTest
    @CsvSource({
        "REP, rep.west",
        "NAM, nam.disney",
        "PARTNER_REP, partner.alps",
        "MANAGER, mgr.field",
        "OPS, ops2",
        "MARKETING, marketing",
        "ADMIN, it.admin",
    })
    void every_operation_is_open_to_its_roles_and_to_nobody_else(String role, String user) {
        assertPermissions(role, server.as(user));
    }

    @Test
    void a_machine_that_hands_in_leads_and_files_of_them_can_do_nothing_else() {
        Api machine = server.withToken(token());

        Answer lead = machine.post("/leads", LeadFixture.pixar().body());

        assertThat(lead.status()).as(lead.body()).isEqualTo(201);
        assertThat(lead.body()).doesNotContain("Pixar").doesNotContain("nam.disney");
        assertThat(lead.json().get("id").isNumber()).isTrue();
        assertThat(lead.json().get("disposition").asText()).isEqualTo("CONVERTED");
        assertPermissions("INTAKE", machine);
    }

    private String token() {
        Api admin = server.as("it.admin");
        String name = "machine." + LeadFixture.pixar().name();
        long user = admin.post("/users", Map.of("username", name, "name", "A web form"))
                .json()
                .get("id")
                .asLong();
        admin.post("/users/" + user + "/roles", Map.of("role", "INTAKE"));
        String end = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        Answer token = admin.post("/tokens", Map.of("username", name, "name", "web form", "expiresAt", end));
        assertThat(token.status()).as(token.body()).isEqualTo(201);
        return token.json().get("secret").asText();
    }

    private static void assertPermissions(String role, Api api) {
        Map<String, Integer> wrong = new TreeMap<>();
        for (Permission permission : Permission.all()) {
            int status = ask(api, permission).status();
            boolean open = status != 401 && status != 403;
            if (open != permission.roles().contains(role)) {
                wrong.put(permission.operation(), status);
            }
        }
        assertThat(wrong)
                .as("what is open to " + role + " and should not be, or the other way round")
                .isEmpty();
    }

    @Test
    void without_a_name_nothing_is_open() {
        assertThat(Permission.all()).allSatisfy(permission -> {
            Answer answer = ask(server.anonymous(), permission);
            assertThat(answer.status()).as(permission.operation()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isPresent();
        });
    }

    @Test
    void there_is_no_operation_whose_roles_are_not_known() {
        JsonNode published = server.anonymous().get("/openapi.json").json();
        Set<String> operations = new TreeSet<>();
        published
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                operations.add(method + " " + path.getKey().replace("/api/v1", ""))));

        List<String> unknown = operations.stream()
                .filter(operation -> METHODS.contains(operation.substring(0, operation.indexOf(' '))))
                .filter(operation -> !operation.matches("\\w+ /(users|tokens)(/.*)?"))
                .filter(operation -> !known().contains(operation))
                .toList();

        assertThat(operations).hasSizeGreaterThan(40);
        assertThat(unknown).isEmpty();
    }

    /** Under the words of the published description, which are small. */
    private static Set<String> known() {
        return Permission.all().stream()
                .map(permission -> small(permission.method()) + " " + permission.path())
                .collect(Collectors.toSet());
    }

    private static String small(String method) {
        return METHODS.stream().filter(method::equalsIgnoreCase).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"rep.west, 403", "nam.disney, 403", "marketing, 403", "mgr.named, 403", "partner.alps, 403"})
    void users_and_tokens_are_administrations(String user, int status) {
        Api api = server.as(user);

        assertThat(List.of("/users", "/users/1", "/tokens"))
                .allSatisfy(path -> assertThat(api.get(path).status()).isEqualTo(status));
        assertThat(api.post("/users", Map.of("username", "somebody", "name", "Somebody"))
                        .status())
                .isEqualTo(status);
        assertThat(api.post("/users/1/roles", Map.of("role", "OPS")).status()).isEqualTo(status);
    }
}
