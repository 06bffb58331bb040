package org.marquee.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Reach;

class RequestKeysTest {
    private final Caller caller = new Caller(1, "ops1", "Olivia Stern", ZoneOffset.UTC, Set.of(Role.OPS), Reach.ALL);
    private final Map<String, Object> body = Map.of("accountId", 7);

    @Test
    void knows_a_request_that_comes_again() {
        assertThat(RequestKeys.of("k", "leads/1/engagement", body, caller))
                .isEqualTo(RequestKeys.of("k", "leads/1/engagement", Map.of("accountId", 7), caller));
    }

    @Test
    void tells_apart_what_is_asked_of_another_record_or_with_another_body() {
        assertThat(RequestKeys.of("k", "leads/1/engagement", body, caller))
                .isNotEqualTo(RequestKeys.of("k", "leads/2/engagement", body, caller))
                .isNotEqualTo(RequestKeys.of("k", "leads/1/engagement", Map.of("accountId", 8), caller));
    }

    @Test
    void asks_for_nothing_without_a_key() {
        assertThat(RequestKeys.of(null, "leads", body, caller)).isNull();
    }
}
