package org.marquee.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {
    private static final Path FOLDER = Path.of("target", "openapi");
    private static JsonNode json;

    @BeforeAll
    static void read() throws IOException {
        json = new ObjectMapper().readTree(FOLDER.resolve("openapi.json").toFile());
    }

    @Test
    void says_the_same_in_both_forms() throws IOException {
        JsonNode yaml = new YAMLMapper().readTree(FOLDER.resolve("openapi.yaml").toFile());

        assertThat(yaml).isEqualTo(json);
    }

    @Test
    void points_to_nothing_that_is_not_there() {
        assertThat(json.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(json.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    @Test
    void describes_every_operation_with_its_problems() {
        assertThat(json.path("paths").fieldNames())
                .toIterable()
                .contains(
                        "/api/v1/me", "/api/v1/leads", "/api/v1/users/{id}/roles/{role}/confirmation", "/api/v1/tokens")
                .allMatch(path -> path.startsWith("/api/v1/"));
        json.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asText()).isNotEmpty();
                    assertThat(operation.at("/responses/default/$ref").asText()).endsWith("/Problem");
                }));
    }
}
