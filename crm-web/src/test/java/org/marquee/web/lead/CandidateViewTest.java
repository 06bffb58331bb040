package org.marquee.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.Evidence;

class CandidateViewTest {
    private static CandidateView weighed(String rule) {
        Evidence piece = new Evidence(rule, "consulting.example", null, -1, "The domain says something.");
        return new CandidateView(null, 0.5, List.of(piece));
    }

    @Test
    void a_domain_of_others_speaks_against_the_account_and_one_that_nobody_lists_does_not() {
        assertThat(weighed("FOREIGN_DOMAIN").isAgainstDomain()).isTrue();
        assertThat(weighed("OTHER_DOMAIN").isAgainstDomain()).isTrue();
        assertThat(weighed("UNLISTED_DOMAIN").isAgainstDomain()).isFalse();
        assertThat(weighed("SAME_DOMAIN").isAgainstDomain()).isFalse();
    }
}
