package org.marquee.routing.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.domain.lead.Submission;

class ErrorFileTest {
    @TempDir
    private Path folder;

    @Test
    void keeps_every_column_behind_line_and_reason() {
        CsvFixture original = CsvFixture.of(folder, "Rating,Email\nhot,nobody\n");

        assertThat(new String(original.givenBack(), UTF_8)).isEqualToNormalizingNewlines("""
                        "line","error","Rating","Email"
                        "2","email: Something is wrong.","hot","nobody"
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+49 89 1234567",
                "=HYPERLINK(\"http://evil.example\")",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "＝1",
                "''=1",
                "'quoted' name",
                "O'Neil",
                "two\nlines",
                "semi;colon,\"mark\"",
                "-"
            })
    void gives_cells_back_as_they_were(String cell) {
        String quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
        CsvFixture original = CsvFixture.of(folder, "Email,Phone\nnobody," + quoted + "\n");

        CsvFixture again = CsvFixture.of(folder, original.givenBack());

        assertThat(again.shape()).isEqualTo(original.shape());
        assertThat(again.rows().get(0).cells()).isEqualTo(original.rows().get(0).cells());
        assertThat(CsvFixture.of(folder, again.givenBack()).rows().get(0).cells())
                .isEqualTo(original.rows().get(0).cells());
    }

    @Test
    void gives_a_row_with_an_open_quotation_mark_back_as_it_was_typed_to_be_mended() {
        String text = "Email,Company,City\na@b.example,\"Acme,\"Salem, MA\"\nc@d.example,Beta,Bonn\n";
        CsvFixture original = CsvFixture.of(folder, text);

        String errors = new String(original.givenBack(), UTF_8);

        assertThat(errors).contains("\"a@b.example\",\"\"\"Acme\",\"Salem, MA\"");
        assertThat(CsvFixture.of(folder, errors).rows().get(0).flaw()).isEqualTo(Records.OPEN_QUOTE);
        assertThat(CsvFixture.of(folder, errors.replace("\"\"\"Acme\"", "\"Acme\""))
                        .rows())
                .extracting(FileRow::flaw)
                .containsExactly(null, null);
    }

    @Test
    void columns_chosen_by_hand_come_back_as_they_were_chosen() {
        CsvFixture original = CsvFixture.of(folder, "Post,Email,City,,Firma\nnobody,b,Bonn,x,Acme\n");
        FileShape chosen = original.shape().withFields(Arrays.asList("email", null, "city", "phone", "company"));

        byte[] errors = original.givenBack(chosen);

        assertThat(new String(errors, UTF_8))
                .contains("\"Post [email]\",\"Email [not used]\",\"City\",\" [phone]\",\"Firma [company]\"");
        assertThat(CsvFixture.of(folder, errors).shape()).isEqualTo(chosen);
        assertThat(CsvFixture.of(folder, errors).submissions())
                .extracting(Submission::email, Submission::company, Submission::phone)
                .containsExactly(tuple("nobody", "Acme", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t=1", "\r=1", " =1", "＝1", "'=1"})
    void lets_no_cell_begin_a_formula(String cell) {
        assertThat(FormulaGuard.put(cell)).startsWith("'");
        assertThat(FormulaGuard.strip(FormulaGuard.put(cell))).isEqualTo(cell);
    }

    @Test
    void leaves_other_cells_alone() {
        assertThat(FormulaGuard.put("Müller = Söhne")).isEqualTo("Müller = Söhne");
        assertThat(FormulaGuard.strip("'t Hooft")).isEqualTo("'t Hooft");
    }

    @Test
    void comes_back_from_a_spreadsheet_file_with_its_separator_and_a_mark() {
        byte[] original = "Email;Firma\nnobody;Müller\n".getBytes(Charset.forName("windows-1252"));

        byte[] errors = CsvFixture.of(folder, original).givenBack();

        assertThat(new String(errors, UTF_8)).startsWith("\uFEFF\"line\";\"error\";\"Email\";\"Firma\"");
        assertThat(CsvFixture.of(folder, errors).rows().get(0).cells()).containsExactly("nobody", "Müller");
    }

    @Test
    void rows_of_the_wrong_length_keep_all_their_cells() {
        CsvFixture original = CsvFixture.of(folder, "email,company\na@b.example\nc@d.example,Acme,US,more\n");

        List<FileRow> again = CsvFixture.of(folder, original.givenBack()).rows();

        assertThat(again)
                .extracting(FileRow::cells)
                .isEqualTo(original.rows().stream().map(FileRow::cells).toList());
        assertThat(again).extracting(FileRow::flaw).doesNotContainNull();
    }
}
