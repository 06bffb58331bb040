package org.marquee.routing.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Invalid;

class LeadRowsTest {
    @TempDir
    private Path folder;

    @Test
    void takes_our_own_names() {
        String text = "firstName,lastName,email,company,jobTitle,phone,website,street,city,state,postalCode,country,"
                + "industry,employees,revenue,product,source,campaign,message\n"
                + "Ada,Lovelace,ada@example.com,Engines,Analyst,+44 20 7946 0000,example.com,1 Mill Lane,London,LDN,"
                + "SW1A 1AA,GB,Computing,12,1500.50,Mill,Fair,Spring,Hello\n";

        Submission read = CsvFixture.of(folder, text).submissions().get(0);

        assertThat(read)
                .isEqualTo(new Submission(
                        "Ada",
                        "Lovelace",
                        "ada@example.com",
                        "Engines",
                        "Analyst",
                        "+44 20 7946 0000",
                        "example.com",
                        "1 Mill Lane",
                        "London",
                        "LDN",
                        "SW1A 1AA",
                        "GB",
                        "Computing",
                        12,
                        new BigDecimal("1500.50"),
                        "Mill",
                        "Fair",
                        "Spring",
                        "Hello"));
    }

    @Test
    void takes_an_export_of_salesforce() {
        String text = "\"Id\",\"FirstName\",\"LastName\",\"Title\",\"Company\",\"Email\",\"Phone\",\"MobilePhone\","
                + "\"Street\",\"City\",\"State\",\"PostalCode\",\"Country\",\"Website\",\"LeadSource\",\"Industry\","
                + "\"NumberOfEmployees\",\"AnnualRevenue\",\"Description\"\n"
                + "\"00Q1\",\"Ada\",\"Lovelace\",\"Analyst\",\"Engines\",\"ada@example.com\",\"\",\"555-0100\","
                + "\"1 Mill Lane\nFloor 2\",\"Boston\",\"MA\",\"02108\",\"USA\",\"example.com\",\"Web\",\"Computing\","
                + "\"1,250\",\"$2,000,000\",\"Call\"\n";

        Submission read = CsvFixture.of(folder, text).submissions().get(0);

        assertThat(read.jobTitle()).isEqualTo("Analyst");
        assertThat(read.phone()).isEqualTo("555-0100");
        assertThat(read.street()).isEqualTo("1 Mill Lane\nFloor 2");
        assertThat(read.postalCode()).isEqualTo("02108");
        assertThat(read.source()).isEqualTo("Web");
        assertThat(read.employees()).isEqualTo(1250);
        assertThat(read.revenue()).isEqualByComparingTo("2000000");
        assertThat(read.message()).isEqualTo("Call");
    }

    @Test
    void takes_an_export_of_hubspot() {
        String text = "Record ID,First name,Last name,Email,Phone number,Job title,Company name,Company domain name,"
                + "Website URL,Street address,City,State/Region,Postal code,Country/Region,Country/Region Code,"
                + "Number of employees,Annual revenue,Original source\n"
                + "1,Ada,Lovelace,ada@example.com,0100,Analyst,Engines,engines.example,,1 Mill Lane,Boston,"
                + "Massachusetts,02108,,US,12,500000,Organic\n";

        Submission read = CsvFixture.of(folder, text).submissions().get(0);

        assertThat(read.company()).isEqualTo("Engines");
        assertThat(read.website()).isEqualTo("engines.example");
        assertThat(read.state()).isEqualTo("Massachusetts");
        assertThat(read.country()).isEqualTo("US");
        assertThat(read.source()).isEqualTo("Organic");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1250               | 1250",
                "1,250              | 1250",
                "1.250              | 1250",
                "1'250              | 1250",
                "$1,234,567.89      | 1234567.89",
                "1.234.567,89 €     | 1234567.89",
                "EUR 1 234 567,89   | 1234567.89",
                "12.5               | 12.5",
                "0,75               | 0.75"
            })
    void reads_numbers_as_people_write_them(String text, BigDecimal number) {
        assertThat(Figures.read(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource({"51-200", "many", "1e9", "1.2.3", "'1,2,3'", "0x10", "NaN", "$", "1.25.000"})
    void does_not_guess_at_other_numbers(String text) {
        assertThat(Figures.read(text)).isEmpty();
    }

    @Test
    void takes_columns_for_what_somebody_says_they_hold() {
        FileShape shape = new FileShape(List.of("E-Post", "Mobile", "Telefon", "Notes"), ';', false);
        List<String> cells = List.of("a@b.example", "555-0100", "555-0200", "call");

        Submission read =
                new LeadRows(shape.withFields(Arrays.asList("email", "phone", "phone", null))).submission(cells);

        assertThat(read.email()).isEqualTo("a@b.example");
        assertThat(read.phone()).isEqualTo("555-0200");
        assertThat(read.message()).isNull();
        assertThatThrownBy(shape::requireEnough).isInstanceOf(Invalid.class);
    }

    @Test
    void names_every_cell_that_holds_no_number() {
        LeadRows rows = new LeadRows(new FileShape(List.of("Email", "Employees", "Revenue"), ',', false));

        assertThatThrownBy(() -> rows.submission(List.of("a@b.example", "51-200", "lots")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(Invalid.FieldError::field)
                                .containsExactly("employees", "revenue"));
    }
}
