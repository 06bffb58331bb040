package org.marquee.routing.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.domain.imports.ImportRow;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.intake.Arrival;
import org.marquee.routing.intake.IntakeResult;
import org.marquee.routing.intake.LeadDesk;
import org.marquee.routing.intake.PreviewDesk;
import org.marquee.routing.intake.file.FileShape;
import org.marquee.routing.intake.file.LeadRows;
import org.marquee.routing.knowledge.Knowledge;

/** Makes leads of rows, in the transaction that is running, and writes on each row what became of it. */
@ApplicationScoped
public class RowDesk {
    @Inject
    private LeadDesk desk;

    @Inject
    private PreviewDesk previews;

    @Inject
    private Knowledge knowledge;

    /**
     * Returns, for a dry run, the keys of persons whom these rows would have made leads of.
     *
     * @param imagined such keys of earlier rows
     */
    Set<String> take(LeadImport of, List<ImportRow> waiting, Set<String> imagined) {
        Map<ImportRow, Arrival> arrivals = checked(of, waiting);
        if (of.isDryRun()) {
            List<Submission> submissions =
                    arrivals.values().stream().map(Arrival::submission).toList();
            return preview(arrivals, previews.preview(submissions, knowledge.current()), imagined);
        }
        List<IntakeResult> results = desk.take(List.copyOf(arrivals.values()), knowledge.current());
        int i = 0;
        for (ImportRow row : arrivals.keySet()) {
            mark(row, results.get(i++));
        }
        return Set.of();
    }

    private static Map<ImportRow, Arrival> checked(LeadImport of, List<ImportRow> waiting) {
        LeadRows reading = reading(of);
        Map<ImportRow, Arrival> arrivals = new LinkedHashMap<>();
        for (ImportRow row : waiting) {
            try {
                arrivals.put(
                        row, new Arrival(reading.submission(Cells.of(row)).checked(), Channel.IMPORT, of.createdBy()));
            } catch (Invalid invalid) {
                row.rejected(words(invalid, reading, row));
            }
        }
        return arrivals;
    }

    /** Why the row makes no lead by what its columns are taken for; empty if it makes one. */
    static Optional<String> complaint(LeadRows reading, ImportRow row) {
        try {
            reading.submission(Cells.of(row)).checked();
            return Optional.empty();
        } catch (Invalid invalid) {
            return Optional.of(words(invalid, reading, row));
        }
    }

    private static String words(Invalid invalid, LeadRows reading, ImportRow row) {
        return invalid.errors().stream()
                .map(error -> reading.complaint(error, Cells.of(row)))
                .collect(Collectors.joining(" "));
    }

    private static void mark(ImportRow row, IntakeResult result) {
        row.at(result.accountId(), result.ownerId());
        if (result.attached()) {
            row.attached(result.leadId(), result.disposition());
        } else {
            row.created(result.leadId(), result.disposition());
        }
    }

    private static Set<String> preview(
            Map<ImportRow, Arrival> arrivals, List<IntakeResult> results, Set<String> imagined) {
        Set<String> people = new HashSet<>();
        int i = 0;
        for (Map.Entry<ImportRow, Arrival> row : arrivals.entrySet()) {
            String person = row.getValue().submission().personKey();
            IntakeResult result = results.get(i++);
            row.getKey().at(result.accountId(), result.ownerId());
            if (result.attached()) {
                row.getKey().attached(result.leadId(), result.disposition());
            } else if (imagined.contains(person) || !people.add(person)) {
                row.getKey().repeatsEarlierRow(result.disposition());
            } else {
                row.getKey().created(null, result.disposition());
            }
        }
        return people;
    }

    /** Keys of the persons of rows that passed the checks before. */
    static Set<String> people(LeadImport of, List<ImportRow> rows) {
        LeadRows reading = reading(of);
        return rows.stream()
                .map(row -> reading.submission(Cells.of(row)).checked().personKey())
                .collect(Collectors.toSet());
    }

    /** Reads its rows by what its columns are taken for. */
    static LeadRows reading(LeadImport of) {
        return new LeadRows(StoredJson.read(of.header(), FileShape.class));
    }
}
