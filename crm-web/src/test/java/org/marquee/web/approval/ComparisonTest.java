package org.marquee.web.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;

class ComparisonTest {
    private static AccountProfile profile(String name, String website, String phone, String street) {
        return new AccountProfile(
                name, AccountType.PROSPECT, website, phone, street, "Ulm", null, "89073", "DE", null, 1200);
    }

    private static List<ComparedField> compared(AccountProfile here, AccountProfile there) {
        return Comparison.of(AccountViewFixture.of(here), there == null ? null : AccountViewFixture.of(there));
    }

    private static ComparedField field(List<ComparedField> fields, String label) {
        return fields.stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void spelling_does_not_count_but_words_do() {
        List<ComparedField> fields = compared(
                profile("QUELLWERK gmbh", "https://www.quellwerk.example/", "+49 731 555 0101", "Hauptstraße 1"),
                profile("Quellwerk GmbH", "quellwerk.example", "0731 5550101", "Nebenstraße 1"));

        assertThat(field(fields, "Name").likeness()).isEqualTo(Likeness.SAME);
        assertThat(field(fields, "Website").likeness()).isEqualTo(Likeness.SAME);
        assertThat(field(fields, "Phone").likeness()).isEqualTo(Likeness.SAME);
        assertThat(field(fields, "Street").likeness()).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void what_only_one_has_is_marked_and_what_neither_has_is_left_out() {
        List<ComparedField> fields = compared(
                profile("Quellwerk GmbH", "quellwerk.example", null, null),
                profile("Quellwerk GmbH", null, "0731 5550101", null));

        assertThat(field(fields, "Website").likeness()).isEqualTo(Likeness.ONLY_HERE);
        assertThat(field(fields, "Phone").likeness()).isEqualTo(Likeness.ONLY_THERE);
        assertThat(fields).extracting(ComparedField::label).doesNotContain("Street", "Industry");
    }

    @Test
    void city_and_country_read_as_people_write_them() {
        List<ComparedField> fields = compared(profile("Quellwerk GmbH", null, null, null), null);

        assertThat(field(fields, "City").here()).isEqualTo("Ulm");
        assertThat(field(fields, "Postal code").here()).isEqualTo("89073");
        assertThat(field(fields, "Country").here()).isEqualTo("Germany");
        assertThat(field(fields, "Employees").here()).isEqualTo("1,200");
        assertThat(fields).extracting(ComparedField::likeness).containsOnlyNulls();
    }
}
