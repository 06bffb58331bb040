package org.marquee.routing.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.alias.AliasKind;

/** The umbrellas of the test data as accounts, each with its corporate unit. */
public final class Umbrellas {
    private Umbrellas() {}

    /** The rows of a file beside this class in the test resources. */
    public static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(Umbrellas.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<AccountEntry> accounts() {
        List<NamedCsvRecord> rows = rows("umbrellas.csv");
        Map<String, Long> ids = new HashMap<>();
        rows.forEach(row -> ids.put(row.getField("account_name"), ids.size() + 1L));
        List<AccountEntry> accounts = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            String ticker = row.getField("umbrella_ticker");
            long corporate = 10_000 + ids.get(ticker);
            AccountFixture account = AccountFixture.account(
                            ids.get(row.getField("account_name")), row.getField("account_name"))
                    .website(row.getField("website_domain"))
                    .country(row.getField("country"));
            add(account, row.getField("aliases"), AliasKind.TRADE_NAME);
            add(account, row.getField("other_domains"), AliasKind.DOMAIN);
            add(account, row.getField("website_domain"), AliasKind.DOMAIN);
            if (row.getField("kind").equals("HOLDING")) {
                accounts.add(account.holding(corporate).build());
                String name = ticker + " - " + row.getField("country") + " - Corporate";
                accounts.add(AccountFixture.account(corporate, name)
                        .under(ids.get(ticker), ids.get(ticker))
                        .build());
            } else {
                accounts.add(account.under(ids.get(row.getField("parent_account_name")), ids.get(ticker))
                        .build());
            }
        }
        return accounts;
    }

    private static void add(AccountFixture account, String texts, AliasKind kind) {
        for (String text : texts.split("\\|", -1)) {
            if (!text.isBlank()) {
                account.alias(text, kind);
            }
        }
    }
}
