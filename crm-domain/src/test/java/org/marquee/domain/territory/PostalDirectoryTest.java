package org.marquee.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostalDirectoryTest {

    private final PostalDirectory directory = PostalDirectory.bundled();

    @Test
    void knows_every_zip_code_of_its_source() {
        assertThat(directory.size()).isEqualTo(42_569);
    }

    @Test
    void a_zip_code_of_one_county_names_it() {
        ZipPlace columbus = directory.zip("43215").orElseThrow();

        assertThat(columbus.city()).isEqualTo("Columbus");
        assertThat(columbus.state()).isEqualTo("OH");
        assertThat(columbus.primary()).contains(new County("39049", "Franklin"));
        assertThat(columbus.basis()).contains(PrimaryBasis.ONLY);
    }

    @Test
    void a_zip_code_of_several_counties_has_a_primary_one_and_says_why() {
        ZipPlace blacklick = directory.zip("43004").orElseThrow();

        assertThat(blacklick.counties()).extracting(County::name).containsExactly("Licking", "Franklin");
        assertThat(blacklick.primary()).map(County::name).contains("Franklin");
        assertThat(blacklick.basis()).contains(PrimaryBasis.NEAREST);
    }

    @Test
    void a_post_office_box_has_no_county() {
        ZipPlace holtsville = directory.zip("00544").orElseThrow();

        assertThat(holtsville.primary()).isEmpty();
        assertThat(holtsville.basis()).isEmpty();
        assertThat(holtsville.counties()).isEmpty();
    }

    @Test
    void a_sectional_center_may_serve_several_states() {
        ScfPlace groton = directory.scf("063").orElseThrow();

        assertThat(groton.states()).isEqualTo(List.of("CT", "NY"));
        assertThat(groton.mainState()).isEqualTo("CT");
    }

    @Test
    void what_does_not_exist_is_empty() {
        assertThat(directory.zip("00000")).isEmpty();
        assertThat(directory.scf("000")).isEmpty();
    }
}
