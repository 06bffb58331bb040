package org.marquee.routing.evaluation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.MatchSubject;

/** Finds accounts by whole leads: company, mail, web, telephone, place. */
final class LeadsEvaluation {
    private final Path accounts;
    private final Path subsidiaries;
    private final Path aliases;
    private final int limit;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** {@code aliases} may be null. */
    LeadsEvaluation(Path accounts, Path subsidiaries, Path aliases, int limit) {
        this.accounts = accounts;
        this.subsidiaries = subsidiaries;
        this.aliases = aliases;
        this.limit = limit;
    }

    void run(Path out, List<Path> leads) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (Path file : leads) {
            Map<String, NamedCsvRecord> truth = truth(file);
            CsvFile.each(file, row -> questions.add(question(row, truth.get(row.getField("lead_id")))));
        }
        new Run(id -> ids.get((int) id)).measure(this::accounts, CsvFile.sample(questions, limit), out);
    }

    private static Map<String, NamedCsvRecord> truth(Path leads) throws IOException {
        Path file = leads.resolveSibling(leads.getFileName().toString().replaceFirst("\\.csv", "_truth.csv"));
        Map<String, NamedCsvRecord> truth = new HashMap<>();
        if (Files.exists(file)) {
            CsvFile.each(file, row -> truth.put(row.getField("lead_id"), row));
        }
        return truth;
    }

    private static Question question(NamedCsvRecord lead, NamedCsvRecord truth) {
        MatchSubject subject = new MatchSubject(
                lead.getField("company"),
                lead.getField("email"),
                lead.getField("website"),
                lead.getField("phone"),
                lead.getField("address"),
                lead.getField("city"),
                lead.getField("state"),
                lead.getField("zip"),
                lead.getField("country"));
        if (truth == null) {
            return new Question(lead.getField("lead_id"), subject, "", true, null);
        }
        Set<String> right = new HashSet<>();
        if (truth.getField("match").equals("1")) {
            right.addAll(List.of(truth.getField("gold_ids").split("\\|")));
            right.addAll(List.of(truth.getField("acceptable_ids").split("\\|")));
            right.remove("");
        }
        boolean unknowable = truth.getField("category").equals("child_needs_table")
                && !truth.getField("in_known_subsidiaries").equals("1");
        String kind = truth.getField("category") + (unknowable ? ", unknown" : "");
        return new Question(lead.getField("lead_id"), subject, kind, !unknowable, right);
    }

    private List<AccountEntry> accounts() {
        try {
            List<NamedCsvRecord> rows = CsvFile.all(accounts);
            rows.forEach(row -> {
                numbers.put(row.getField("id"), ids.size());
                ids.add(row.getField("id"));
            });
            Map<String, List<AliasEntry>> names = aliases();
            return rows.stream()
                    .map(row -> account(row, names.getOrDefault(row.getField("id"), List.of())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Subsidiaries are other names of their parent, and their domains its domains. */
    private Map<String, List<AliasEntry>> aliases() throws IOException {
        Map<String, List<AliasEntry>> names = new HashMap<>();
        CsvFile.each(subsidiaries, row -> {
            String parent = row.getField("parent_account_id");
            add(names, parent, row.getField("subsidiary_name"), AliasKind.DIVISION);
            add(names, parent, row.getField("domain"), AliasKind.DOMAIN);
        });
        if (aliases != null) {
            CsvFile.each(aliases, row -> add(names, row.getField("id"), row.getField("alias"), AliasKind.TRADE_NAME));
        }
        return names;
    }

    private static void add(Map<String, List<AliasEntry>> names, String account, String text, AliasKind kind) {
        if (!text.isEmpty()) {
            names.computeIfAbsent(account, id -> new ArrayList<>()).add(new AliasEntry(0, text, kind, null, null));
        }
    }

    private AccountEntry account(NamedCsvRecord row, List<AliasEntry> names) {
        Integer parent = numbers.get(row.getField("parent_id"));
        return new AccountEntry(
                numbers.get(row.getField("id")),
                row.getField("name"),
                false,
                parent == null ? null : (long) parent,
                null,
                null,
                true,
                false,
                row.getField("website"),
                row.getField("phone"),
                row.getField("address"),
                row.getField("city"),
                row.getField("state"),
                row.getField("zip"),
                row.getField("country"),
                names);
    }
}
