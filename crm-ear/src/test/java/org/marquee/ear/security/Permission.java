package org.marquee.ear.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which roles an operation of the REST interface is for, and a body with which it gets past the checks of form. What is
 * changed by a patch is read first, so that whoever may read is told that there is nothing.
 *
 * @param path as it is published, below {@code /api/v1}
 */
record Permission(String method, String path, Set<String> roles, Map<String, Object> body) {
    private static final String SELLERS = "REP NAM MANAGER OPS";
    private static final String READERS = SELLERS + " PARTNER_REP MARKETING";
    private static final String ALL = READERS + " ADMIN";
    private static final long NOBODY = 999_999_999;

    /** Every published operation but those of administration. */
    static List<Permission> all() {
        return Stream.of(leads(), accounts(), contacts(), routing(), governance())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Permission> leads() {
        return List.of(
                of("GET /leads", READERS, Map.of()),
                of("POST /leads", READERS + " INTAKE", Map.of()),
                of("POST /leads/preview", READERS + " INTAKE", Map.of()),
                of("GET /leads/{id}", READERS, Map.of()),
                of("GET /leads/{id}/decisions", READERS, Map.of()),
                of("POST /leads/{id}/engagement", SELLERS, Map.of("accountId", NOBODY)),
                of("POST /leads/{id}/resolution", "OPS", Map.of("decision", "NO_MATCH", "reason", "-", "version", 1)),
                of("POST /conversions/{id}/undo", SELLERS, Map.of("reason", "-")),
                of("POST /imports", READERS + " INTAKE", Map.of()),
                of("GET /imports/{id}", READERS + " INTAKE", Map.of()),
                of("GET /imports/{id}/errors.csv", READERS + " INTAKE", Map.of()));
    }

    private static List<Permission> accounts() {
        return List.of(
                of("GET /accounts", READERS, Map.of()),
                of("POST /accounts", SELLERS, Map.of("name", "Quell GmbH", "parentId", NOBODY)),
                of("GET /accounts/{id}", READERS, Map.of()),
                of("PATCH /accounts/{id}", READERS, Map.of("city", "Ulm", "version", 1)),
                of("GET /accounts/{id}/hierarchy", READERS, Map.of()),
                of("GET /accounts/{id}/contacts", READERS, Map.of()),
                of("GET /accounts/{id}/review", SELLERS, Map.of()),
                of("POST /accounts/{id}/decision", "OPS", Map.of("decision", "APPROVE", "version", 1)),
                of("POST /accounts/{id}/move", "NAM OPS", Map.of("parentId", 1, "version", 1)),
                of("GET /approvals", "OPS", Map.of()),
                of("POST /merges/{id}/undo", "OPS", Map.of("reason", "-")),
                of("GET /aliases", READERS, Map.of()),
                of("POST /aliases", "NAM OPS", Map.of("accountId", NOBODY, "text", "Quell", "kind", "BRAND")),
                of("GET /aliases/{id}", READERS, Map.of()),
                of("POST /aliases/{id}/end", "NAM OPS", Map.of("validTo", "2030-01-01", "version", 1)));
    }

    private static List<Permission> contacts() {
        return List.of(
                of("GET /contacts", READERS, Map.of()),
                of("POST /contacts", SELLERS, Map.of("accountId", NOBODY, "lastName", "Quell")),
                of("GET /contacts/{id}", READERS, Map.of()),
                of("PATCH /contacts/{id}", READERS, Map.of("lastName", "Quell", "version", 1)),
                of("POST /contacts/{id}/move", SELLERS, Map.of("accountId", NOBODY, "reason", "-", "version", 1)),
                of("POST /contacts/{id}/departure", SELLERS, Map.of("status", "LEFT")));
    }

    private static List<Permission> routing() {
        return List.of(
                of("GET /partners", "OPS", Map.of()),
                of("POST /partners", "OPS", Map.of()),
                of("GET /territories", "OPS", Map.of()),
                of("POST /territories", "OPS", Map.of()),
                of("GET /policies", "OPS", Map.of()),
                of("POST /policies", "OPS", policy()),
                of("POST /policies/{id}/publish", "OPS", Map.of("version", 1)),
                of("POST /referrals/{id}/acceptance", "PARTNER_REP OPS", Map.of()),
                of("POST /referrals/{id}/outcome", "PARTNER_REP OPS", Map.of()));
    }

    private static Map<String, Object> policy() {
        Map<String, Object> queues = Stream.of("fallbackId", "reviewId", "heldId", "riffRaffId")
                .collect(Collectors.toMap(queue -> queue, queue -> NOBODY));
        return Map.of(
                "matching",
                Map.of("convertFrom", 0.95, "reviewFrom", 0.4),
                "neverSell",
                Map.of("countries", List.of(), "industries", List.of()),
                "pauses",
                List.of(),
                "queues",
                queues,
                "clocks",
                Map.of("calendar", "US", "acceptanceHours", 4, "firstTouchHours", 16));
    }

    private static List<Permission> governance() {
        return List.of(
                of("GET /me", ALL + " INTAKE", Map.of()),
                of("POST /me/password", ALL, Map.of()),
                of("GET /governance/processes", ALL, Map.of()),
                of("PUT /governance/processes/{name}/owner", "OPS", Map.of("username", "ops2", "version", 1)),
                of("POST /governance/processes/{name}/runs", "OPS", Map.of()),
                of("GET /governance/runs", ALL, Map.of()),
                of("GET /governance/runs/{id}", ALL, Map.of()),
                of("POST /governance/runs/{id}/sign-off", ALL, Map.of("note", "-", "version", 1)),
                of("GET /reports/new-accounts", "MANAGER OPS", Map.of()),
                of("GET /reports/matching-quality", "OPS", Map.of()),
                of("GET /matching-weights", "OPS", Map.of()),
                of("POST /matching-weights", "OPS", Map.of()),
                of("POST /matching-weights/{version}/use", "OPS", Map.of("reason", "-")));
    }

    private static Permission of(String operation, String roles, Map<String, Object> body) {
        String[] parts = operation.split(" ", 2);
        return new Permission(parts[0], parts[1], Set.of(roles.split(" ", -1)), body);
    }

    String operation() {
        return method + " " + path;
    }

    /** An address of this kind at which there is nothing. */
    String address() {
        return path.replace("{id}", Long.toString(NOBODY))
                .replace("{version}", Long.toString(NOBODY))
                .replace("{name}", "nothing");
    }
}
