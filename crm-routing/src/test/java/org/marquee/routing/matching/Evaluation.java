package org.marquee.routing.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.score.LeadMatcher;

/**
 * Measures matching on files of one's own: {@code leads ACCOUNTS SUBSIDIARIES OUT LEADS} or
 * {@code traps ACCOUNTS OUT}. Writes a line a candidate: query, rank, account, probability, outcome, evidence; and the
 * times to {@code OUT.stats}.
 */
public final class Evaluation {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int DEMO_ACCOUNTS = 5000;
    private final MatchingIndex index = new MatchingIndex();
    private final LeadMatcher matcher = new LeadMatcher();
    private final Map<Long, String> ids = new HashMap<>();
    private final List<Long> nanos = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        if (args[0].equals("leads")) {
            new Evaluation().leads(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), Path.of(args[4]));
        } else {
            new Evaluation().traps(Path.of(args[1]), Path.of(args[2]));
        }
    }

    private void leads(Path accounts, Path subsidiaries, Path out, Path leads) throws IOException {
        Map<String, AccountFixture> fixtures = read(accounts, Integer.MAX_VALUE);
        for (NamedCsvRecord row : rows(subsidiaries)) {
            AccountFixture parent = fixtures.get(row.getField("parent_account_id"));
            parent.alias(row.getField("subsidiary_name"), AliasKind.DIVISION);
            parent.alias(row.getField("domain"), AliasKind.DOMAIN);
        }
        load(fixtures.values().stream().map(AccountFixture::build).toList(), out);
        try (PrintWriter writer = new PrintWriter(out.toFile(), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows(leads)) {
                write(writer, row.getField("lead_id"), subject(row));
            }
        }
        writeTimes(out);
    }

    private void traps(Path accounts, Path out) throws IOException {
        List<AccountEntry> entries = new ArrayList<>(Umbrellas.accounts());
        entries.forEach(entry -> ids.put(entry.id(), entry.name()));
        read(accounts, DEMO_ACCOUNTS).values().forEach(fixture -> entries.add(fixture.build()));
        load(entries, out);
        try (PrintWriter writer = new PrintWriter(out.toFile(), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : Umbrellas.rows("umbrellas_traps.csv")) {
                String domain = row.getField("email_domain");
                String mail = "pat@" + (domain.isEmpty() ? "gmail.com" : domain);
                String text = row.getField("company_text");
                write(
                        writer,
                        text + " / " + domain + " / " + row.getField("expected"),
                        new MatchSubject(text, mail, null, null, null, null, null, null, "US"));
            }
        }
        writeTimes(out);
    }

    private Map<String, AccountFixture> read(Path accounts, int most) throws IOException {
        List<NamedCsvRecord> rows = rows(accounts);
        Map<String, Long> numbers = new HashMap<>();
        rows.forEach(row -> numbers.put(row.getField("id"), 100_000L + numbers.size()));
        numbers.forEach((id, number) -> ids.put(number, id));
        Map<String, AccountFixture> fixtures = new HashMap<>();
        for (NamedCsvRecord row : rows.subList(0, Math.min(most, rows.size()))) {
            String parent = row.getField("parent_id");
            fixtures.put(
                    row.getField("id"),
                    AccountFixture.account(numbers.get(row.getField("id")), row.getField("name"))
                            .website(row.getField("website"))
                            .phone(row.getField("phone"))
                            .at(
                                    row.getField("address"),
                                    row.getField("city"),
                                    row.getField("state"),
                                    row.getField("zip"),
                                    row.getField("country"))
                            .under(parent.isEmpty() ? null : numbers.get(parent)));
        }
        return fixtures;
    }

    private static MatchSubject subject(NamedCsvRecord row) {
        return new MatchSubject(
                row.getField("company"),
                row.getField("email"),
                row.getField("website"),
                row.getField("phone"),
                row.getField("address"),
                row.getField("city"),
                row.getField("state"),
                row.getField("zip"),
                row.getField("country"));
    }

    private void load(List<AccountEntry> entries, Path out) throws IOException {
        long start = System.nanoTime();
        index.replaceAll(entries);
        Files.writeString(
                stats(out), "accounts=" + index.size() + " build_ms=" + (System.nanoTime() - start) / 1_000_000);
    }

    private void write(PrintWriter writer, String query, MatchSubject subject) {
        long start = System.nanoTime();
        MatchResult result = matcher.match(subject, index, TODAY);
        nanos.add(System.nanoTime() - start);
        List<Candidate> ordered = new ArrayList<>(result.candidates());
        ordered.sort((a, b) -> Boolean.compare(isChosen(result, b), isChosen(result, a)));
        for (int rank = 0; rank < ordered.size(); rank++) {
            Candidate candidate = ordered.get(rank);
            writer.println(String.join(
                    "\t",
                    query,
                    String.valueOf(rank + 1),
                    ids.get(candidate.accountId()),
                    String.valueOf(candidate.probability()),
                    result.outcome().name(),
                    String.join(
                            " ",
                            candidate.evidence().stream()
                                    .map(e -> e.rule() + e.strength())
                                    .toList())));
        }
    }

    private static boolean isChosen(MatchResult result, Candidate candidate) {
        return result.accountId() != null && result.accountId() == candidate.accountId();
    }

    private void writeTimes(Path out) throws IOException {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        long total = Arrays.stream(sorted).sum();
        Files.writeString(
                stats(out),
                Files.readString(stats(out)) + " qps=" + sorted.length * 1_000_000_000L / total + " p50_us="
                        + sorted[sorted.length / 2] / 1000 + " p99_us=" + sorted[sorted.length * 99 / 100] / 1000
                        + " max_us=" + sorted[sorted.length - 1] / 1000);
    }

    private static Path stats(Path out) {
        return Path.of(out + ".stats");
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
