package org.marquee.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marquee.domain.lead.Submission;

class DemoLeadTest {
    private static final List<Submission> ALL = DemoLead.all();

    @Test
    void four_hundred_persons_write_and_some_of_them_twice() {
        assertThat(ALL).hasSize(420);
        assertThat(ALL.stream().map(Submission::email).distinct()).hasSize(400);
    }

    @Test
    void all_of_them_pass_the_screen() {
        assertThat(ALL)
                .allSatisfy(submission -> assertThat(submission.checked()).isNotNull());
    }

    @Test
    void no_two_persons_share_a_family_name_and_none_has_a_phone() {
        Map<String, String> addresses = new HashMap<>();

        assertThat(ALL).allSatisfy(submission -> {
            String known = addresses.putIfAbsent(submission.lastName(), submission.email());
            assertThat(known).isIn(null, submission.email());
            assertThat(submission.phone()).isNull();
        });
    }
}
