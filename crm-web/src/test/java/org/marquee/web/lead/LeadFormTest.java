package org.marquee.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadFormTest {
    @ParameterizedTest
    @CsvSource({"ed@pixar.com, ,", "ed@pix, Pixar,", "ed@pixar.com, Pixar, Nowhereland"})
    void half_typed_it_tells_as_much_as_can_be_understood(String email, String company, String country) {
        LeadForm form = new LeadForm();
        form.setEmail(email);
        form.setCompany(company);
        form.setCountry(country);

        assertThat(form.toGuess().checked().company()).isEqualTo(company);
        assertThat(form.toGuess().country()).isNull();
    }

    @Test
    void without_a_company_or_a_whole_mail_address_there_is_nothing_to_guess() {
        LeadForm form = new LeadForm();
        form.setLastName("Catmull");
        form.setEmail("ed@");
        form.setCompany("P");

        assertThat(form.toGuess()).isNull();
    }
}
