package org.marquee.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.marquee.domain.problem.Invalid;

class MergePatchTest {
    private static final Person ADA = new Person("Ada", "+49 731 1", 36);

    private record Person(String name, String phone, Integer age) {}

    private static Person patched(String json) throws Exception {
        return MergePatch.apply(Json.MAPPER.readValue(json, ObjectNode.class), ADA, Person.class);
    }

    @Test
    void what_is_left_out_stays_and_null_clears() throws Exception {
        Person changed = patched("{\"name\": \"Ada Byron\", \"phone\": null}");

        assertThat(changed).isEqualTo(new Person("Ada Byron", null, 36));
    }

    @Test
    void names_the_field_that_does_not_fit() {
        assertThatThrownBy(() -> patched("{\"age\": \"old\"}"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("age"));
        assertThatThrownBy(() -> patched("{\"owner\": 7}"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("owner"));
    }
}
