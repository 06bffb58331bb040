package org.marquee.routing.evaluation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AccountFixture;
import org.marquee.routing.matching.MatchSubject;

/** Accounts that are to be found by their name alone. */
public final class NameFiles {
    private static final Set<String> NOT_INFERABLE = Set.of("hard_alias", "acronym_irreg");
    private final Path base;
    private final Path aliases;
    private final List<String> ids = new ArrayList<>();

    /** {@code aliases} may be null. */
    public NameFiles(Path base, Path aliases) {
        this.base = base;
        this.aliases = aliases;
    }

    /** The questions of all these files. */
    public Task read(List<Path> queries) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (Path file : queries) {
            CsvFile.each(file, row -> questions.add(question(row)));
        }
        return new Task(accounts(), ids, questions);
    }

    /** Names only: the queries have no place that could be compared. */
    private List<AccountEntry> accounts() throws IOException {
        Map<String, List<String>> names = aliases();
        List<AccountEntry> accounts = new ArrayList<>();
        CsvFile.each(base, row -> {
            String id = row.getField("id");
            AccountFixture account = AccountFixture.account(ids.size(), row.getField("name"));
            names.getOrDefault(id, List.of()).forEach(alias -> account.alias(alias, AliasKind.TRADE_NAME));
            accounts.add(account.build());
            ids.add(id);
        });
        return accounts;
    }

    private Map<String, List<String>> aliases() throws IOException {
        Map<String, List<String>> names = new HashMap<>();
        if (aliases != null) {
            CsvFile.each(
                    aliases,
                    row -> names.computeIfAbsent(row.getField("id"), id -> new ArrayList<>())
                            .add(row.getField("alias")));
        }
        return names;
    }

    private static Question question(NamedCsvRecord row) {
        String kind = row.findField("class").orElse("");
        Optional<Set<String>> right = row.findField("gold_ids")
                .map(gold -> gold.isEmpty() || "0".equals(row.findField("match").orElse(""))
                        ? Set.of()
                        : Set.of(gold.split("\\|")));
        return new Question(
                row.getField("qid"),
                new MatchSubject(row.getField("query"), null, null, null, null, null, null, null, null),
                kind,
                !NOT_INFERABLE.contains(kind),
                right.orElse(null));
    }
}
