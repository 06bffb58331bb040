package org.marquee.routing.intake.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.domain.problem.Invalid;

class LeadFileTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("", UTF_8, false),
                Arguments.of("\uFEFF", UTF_8, true),
                Arguments.of("\uFEFF", UTF_16LE, true),
                Arguments.of("\uFEFF", UTF_16BE, true),
                Arguments.of("", UTF_16LE, true),
                Arguments.of("", UTF_16BE, true),
                Arguments.of("", WINDOWS_1252, true));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void reads_every_encoding(String mark, Charset charset, boolean marked) {
        String text = "Email;Last Name;Company\njuergen@example.com;Müller;Straße & Söhne – €\n";

        CsvFixture file = CsvFixture.of(folder, CsvFixture.encoded(mark, text, charset));

        assertThat(file.rows().get(0).cells()).containsExactly("juergen@example.com", "Müller", "Straße & Söhne – €");
        assertThat(file.shape().marked()).isEqualTo(marked);
    }

    @Test
    void rejects_only_the_row_whose_bytes_are_damaged() {
        byte[] bytes = "Email,Last name\na@b.example,Zoë\nc@d.example,M?ller\ne@f.example,Łukasz\n".getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).getBytes(UTF_8).length - "?ller\ne@f.example,Łukasz\n".getBytes(UTF_8).length] =
                (byte) 0xFC;

        List<FileRow> rows = CsvFixture.of(folder, bytes).rows();

        assertThat(rows.get(0).cells()).contains("Zoë");
        assertThat(rows.get(1).flaw()).contains("mean nothing in UTF-8");
        assertThat(rows.get(2).cells()).contains("Łukasz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Email,Company\na@b.example,\"Acme, Inc.\"\n",
                "Email;Company\na@b.example;Acme, Inc.\n",
                "Email\tCompany\r\na@b.example\tAcme, Inc.\r\n",
                "sep=;\r\nEmail;Company\r\na@b.example;Acme, Inc.\r\n",
                "\"sep=\t\"\nEmail\tCompany\na@b.example\tAcme, Inc.\n",
                "\n\nEmail;Company\n\n;\na@b.example;Acme, Inc.",
                "Email;Company\ra@b.example;Acme, Inc.\r",
                "\"Email\", \"Company\"\n\"a@b.example\", \"Acme, Inc.\"\n",
                "Email;\"Company, Name; all,of,it\nAccount name\"\na@b.example;Acme, Inc."
            })
    void finds_the_separator(String text) {
        List<FileRow> rows = CsvFixture.of(folder, text).rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.flaw()).isNull();
            assertThat(row.cells()).containsExactly("a@b.example", "Acme, Inc.");
        });
    }

    @Test
    void keeps_line_breaks_and_quotation_marks_within_quotes_and_counts_lines_on() {
        String text = "email,message\r\na@b.example,\"Hello,\r\n\r\nsay \"\"yes\"\"\"\r\nc@d.example,5\" pipe\r\n";

        List<FileRow> rows = CsvFixture.of(folder, text).rows();

        assertThat(rows)
                .containsExactly(
                        new FileRow(2, List.of("a@b.example", "Hello,\r\n\r\nsay \"yes\""), null),
                        new FileRow(5, List.of("c@d.example", "5\" pipe"), null));
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of("x@y.example", "The row has one cell, the header has 2."),
                Arguments.of("x@y.example,Acme,US", "The row has 3 cells, the header has 2."),
                Arguments.of("x@y.example,\"Acme", Records.OPEN_QUOTE),
                Arguments.of("x@y.example,\"Acme\" Inc.", Records.TEXT_BEHIND_QUOTE),
                Arguments.of("x@y.example," + "long".repeat(40_000), Records.TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void a_bad_line_spoils_no_other(String bad, String flaw) {
        String text = "email,company\na@b.example,Acme\n" + bad + "\nc@d.example,\"Beta\"\n\ne@f.example,Gamma\n";

        List<FileRow> rows = CsvFixture.of(folder, text).rows();

        assertThat(rows).extracting(FileRow::line).containsExactly(2, 3, 4, 6);
        assertThat(rows).extracting(FileRow::flaw).containsExactly(null, flaw, null, null);
        assertThat(rows.get(1).cells()).startsWith("x@y.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p\",\"\n", "x\" y,\"\n"})
    void refuses_a_file_of_quotation_marks_that_nobody_closes_before_it_takes_hours(String line) {
        CsvFixture file = CsvFixture.of(folder, "email,company\n" + line.repeat(100_000));

        assertThatThrownBy(file::rows)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .singleElement()
                                .isEqualTo(new Invalid.FieldError("file", Records.TOO_MANY_QUOTES.formatted(22))));
    }

    @Test
    void bears_with_many_open_quotation_marks_in_a_file_that_is_small() {
        String text = "email,company\n" + "a@b.example,\"Acme\n".repeat(200) + "c@d.example,Beta\n";

        List<FileRow> rows = CsvFixture.of(folder, text).rows();

        assertThat(rows).hasSize(201);
        assertThat(rows.get(200)).isEqualTo(new FileRow(202, List.of("c@d.example", "Beta"), null));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("", "The file is empty."),
                Arguments.of("\uFEFF", "The file is empty."),
                Arguments.of("\r\n \r\n", "The file is empty."),
                Arguments.of("First name,City\nAda,London\n", "The header names neither an e-mail column nor"),
                Arguments.of("Last name\nLovelace\n", "The header names neither"),
                Arguments.of("E-mail;Company;EMAIL\na;b;c\n", "The column 'EMAIL' is there twice."),
                Arguments.of("Email,\"Company\nx,y\n", "The header cannot be read."),
                Arguments.of("Email," + "c".repeat(20_000) + "\n", "The header is longer than"),
                Arguments.of("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "This is no file of text"),
                Arguments.of("Email\u0001\u0002\n", "This is no file of text"),
                Arguments.of("PK\u0003\u0004rubbish", "This is a workbook or an archive"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses_what_is_no_file_of_leads(String text, String why) {
        CsvFixture file = CsvFixture.of(folder, text);

        assertThatThrownBy(file::open)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("file");
                            assertThat(error.message()).startsWith(why);
                        }));
    }

    @Test
    void names_the_columns_that_mean_nothing() {
        CsvFixture file = CsvFixture.of(folder, "Lead Status,EMAIL,,Opt-in\nnew,a@b.example,,yes\n");

        assertThat(file.open().shape().unknown()).containsExactly("Lead Status", "Opt-in");
        assertThat(file.submissions().get(0).email()).isEqualTo("a@b.example");
    }
}
