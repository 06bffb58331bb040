package org.marquee.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.decision.StageOutcome;
import org.marquee.domain.lead.Disposition;

class StatusesTest {
    private final Statuses statuses = new Statuses();

    static Stream<Enum<?>> shown() {
        return Stream.of(Disposition.values(), ReviewStatus.values(), StageOutcome.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void says_every_status_in_words_and_shape(Enum<?> status) {
        assertThat(statuses.words(status)).isNotBlank();
        assertThat(statuses.shape(status).getIcon()).startsWith("pi-");
    }
}
