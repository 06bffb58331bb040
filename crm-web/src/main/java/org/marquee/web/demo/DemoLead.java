package org.marquee.web.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.marquee.domain.lead.Submission;

/** Reads {@code leads.csv}: what invented persons handed in, in the order in which they did. */
final class DemoLead {
    private DemoLead() {}

    static List<Submission> all() {
        return DemoTable.read("leads.csv", rows -> rows.map(DemoLead::of).toList());
    }

    private static Submission of(NamedCsvRecord row) {
        String employees = row.getField("employees");
        return new Submission(
                row.getField("firstName"),
                row.getField("lastName"),
                row.getField("email"),
                row.getField("company"),
                row.getField("jobTitle"),
                row.getField("phone"),
                row.getField("website"),
                row.getField("street"),
                row.getField("city"),
                row.getField("state"),
                row.getField("postalCode"),
                row.getField("country"),
                row.getField("industry"),
                employees.isEmpty() ? null : Integer.valueOf(employees),
                null,
                row.getField("product"),
                row.getField("source"),
                row.getField("campaign"),
                row.getField("message"));
    }
}
