package org.marquee.routing.quality.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.Evidence;

class DecidingAliasTest {
    private static final Alias BRAND = alias(AliasKind.BRAND, "Luxo");
    private static final Alias DOMAIN = alias(AliasKind.DOMAIN, "abc.go.com");
    private static final Alias OWN = alias(AliasKind.LEGAL_NAME, "Pixar");
    private static final List<Alias> ALL = List.of(BRAND, DOMAIN, OWN);

    private static Alias alias(AliasKind kind, String text) {
        return new Alias(1, kind, text, null, null, null, Instant.EPOCH);
    }

    private static Evidence evidence(String rule, String lead, String account, double strength) {
        return new Evidence(rule, lead, account, strength, "");
    }

    @Test
    void is_the_one_that_the_strongest_evidence_names() {
        assertThat(DecidingAlias.among(List.of(evidence("SAME_NAME", "LUXO", "Luxo", 6)), "Pixar", ALL))
                .contains(BRAND);
        assertThat(DecidingAlias.among(List.of(evidence("SAME_DOMAIN", "abc.go.com", "go.com", 7)), "ABC", ALL))
                .contains(DOMAIN);
    }

    @Test
    void is_none_where_the_accounts_own_name_decided() {
        assertThat(DecidingAlias.among(List.of(evidence("SAME_NAME", "Pixar", "Pixar", 6)), "Pixar", ALL))
                .isEmpty();
    }

    @Test
    void is_none_where_something_stronger_decided_or_it_speaks_against() {
        List<Evidence> byTelephone =
                List.of(evidence("SAME_PHONE", "1", "1", 9), evidence("SAME_NAME", "Luxo", "Luxo", 6));

        assertThat(DecidingAlias.among(byTelephone, "Pixar", ALL)).isEmpty();
        assertThat(DecidingAlias.among(List.of(evidence("EXTRA_WORD", "Luxo", "Luxo", -3)), "Pixar", ALL))
                .isEmpty();
        assertThat(DecidingAlias.among(List.of(), "Pixar", ALL)).isEmpty();
    }
}
