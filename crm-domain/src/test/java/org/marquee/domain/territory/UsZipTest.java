package org.marquee.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsZipTest {

    @ParameterizedTest
    @CsvSource({
        "43215, 43215",
        "43215-1234, 43215-1234",
        "432151234, 43215-1234",
        "43215 1234, 43215-1234",
        "' 43215 ', 43215",
        "2139, 02139",
        "501, 00501",
        "21391234, 02139-1234",
        "2139-1234, 02139-1234",
        "43215.0, 43215",
        "OH 43215, 43215",
        "OH43215-1234, 43215-1234",
        "４３２１５, 43215"
    })
    void reads_a_zip_code_as_people_write_it(String written, String read) {
        assertThat(UsZip.parse(written)).map(UsZip::toString).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "432156", "SW1A 1AA", "4321A", "43215-12", "43215-12345", "1234567890", "-"})
    void what_is_no_zip_code_stays_unread(String written) {
        assertThat(UsZip.parse(written)).isEmpty();
    }

    @Test
    void a_missing_zip_code_stays_unread() {
        assertThat(UsZip.parse(null)).isEmpty();
    }

    @Test
    void parts_with_other_lengths_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UsZip("4321", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new UsZip("43215", "12"));
    }
}
