package org.marquee.routing.evaluation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AccountFixture;
import org.marquee.routing.matching.MatchSubject;

/** Accounts that are to be found by whole leads: company, mail, web, telephone, place. */
final class LeadFiles {
    private final Path accounts;
    private final Path subsidiaries;
    private final Path aliases;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** {@code aliases} may be null. */
    LeadFiles(Path accounts, Path subsidiaries, Path aliases) {
        this.accounts = accounts;
        this.subsidiaries = subsidiaries;
        this.aliases = aliases;
    }

    Task read(List<Path> leads) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (Path file : leads) {
            Map<String, NamedCsvRecord> truth = truth(file);
            CsvFile.each(file, row -> questions.add(question(row, truth.get(row.getField("lead_id")))));
        }
        return new Task(accounts(), ids, questions);
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

    private List<AccountEntry> accounts() throws IOException {
        List<NamedCsvRecord> rows = CsvFile.all(accounts);
        rows.forEach(row -> {
            numbers.put(row.getField("id"), ids.size());
            ids.add(row.getField("id"));
        });
        Map<String, AccountFixture> fixtures = new LinkedHashMap<>();
        rows.forEach(row -> fixtures.put(row.getField("id"), account(row)));
        addAliases(fixtures);
        return fixtures.values().stream().map(AccountFixture::build).toList();
    }

    private AccountFixture account(NamedCsvRecord row) {
        Integer parent = numbers.get(row.getField("parent_id"));
        return AccountFixture.account(numbers.get(row.getField("id")), row.getField("name"))
                .under(parent == null ? null : Long.valueOf(parent))
                .website(row.getField("website"))
                .phone(row.getField("phone"))
                .at(
                        row.getField("address"),
                        row.getField("city"),
                        row.getField("state"),
                        row.getField("zip"),
                        row.getField("country"));
    }

    /** Subsidiaries are other names of their parent, and their domains its domains. */
    private void addAliases(Map<String, AccountFixture> fixtures) throws IOException {
        CsvFile.each(subsidiaries, row -> {
            AccountFixture parent = fixtures.get(row.getField("parent_account_id"));
            add(parent, row.getField("subsidiary_name"), AliasKind.DIVISION);
            add(parent, row.getField("domain"), AliasKind.DOMAIN);
        });
        if (aliases != null) {
            CsvFile.each(
                    aliases, row -> add(fixtures.get(row.getField("id")), row.getField("alias"), AliasKind.TRADE_NAME));
        }
    }

    /** Tables may name accounts that are not among these. */
    private static void add(AccountFixture account, String text, AliasKind kind) {
        if (account != null && !text.isEmpty()) {
            account.alias(text, kind);
        }
    }
}
