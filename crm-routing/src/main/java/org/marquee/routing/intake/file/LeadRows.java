package org.marquee.routing.intake.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;

/** Makes submissions of the rows of a file. */
public final class LeadRows {
    private final Columns columns;

    public LeadRows(FileShape shape) {
        this.columns = new Columns(shape);
    }

    /**
     * What a row says, not checked any further.
     *
     * @throws Invalid naming the cells that hold no number where one must be
     */
    public Submission submission(List<String> cells) {
        List<FieldError> errors = new ArrayList<>();
        Submission submission = new Submission(
                text(LeadField.FIRST_NAME, cells),
                text(LeadField.LAST_NAME, cells),
                text(LeadField.EMAIL, cells),
                text(LeadField.COMPANY, cells),
                text(LeadField.JOB_TITLE, cells),
                text(LeadField.PHONE, cells),
                text(LeadField.WEBSITE, cells),
                text(LeadField.STREET, cells),
                text(LeadField.CITY, cells),
                text(LeadField.STATE, cells),
                text(LeadField.POSTAL_CODE, cells),
                text(LeadField.COUNTRY, cells),
                text(LeadField.INDUSTRY, cells),
                employees(cells, errors),
                revenue(cells, errors),
                text(LeadField.PRODUCT, cells),
                text(LeadField.SOURCE, cells),
                text(LeadField.CAMPAIGN, cells),
                text(LeadField.MESSAGE, cells));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return submission;
    }

    /** The sentence, behind the name of the column that it is about where a row says something there. */
    public String complaint(FieldError error, List<String> cells) {
        return LeadField.find(error.field())
                .flatMap(field -> columns.nameOf(field, cells))
                .map(column -> "%s: %s".formatted(column, error.message()))
                .orElse(error.message());
    }

    private String text(LeadField field, List<String> cells) {
        return columns.value(field, cells);
    }

    private Integer employees(List<String> cells, List<FieldError> errors) {
        BigDecimal figure = figure(LeadField.EMPLOYEES, cells, errors);
        try {
            return figure == null ? null : figure.intValueExact();
        } catch (ArithmeticException notWhole) {
            errors.add(new FieldError("employees", "'%s' is not a number of people.".formatted(figure)));
            return null;
        }
    }

    private BigDecimal revenue(List<String> cells, List<FieldError> errors) {
        return figure(LeadField.REVENUE, cells, errors);
    }

    private BigDecimal figure(LeadField field, List<String> cells, List<FieldError> errors) {
        String text = columns.value(field, cells);
        if (text == null) {
            return null;
        }
        return Figures.read(text).orElseGet(() -> {
            errors.add(new FieldError(field.fieldName(), "'%s' is not a number.".formatted(text)));
            return null;
        });
    }
}
