package org.marquee.web.demo;

import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.account.AccountKind;

/**
 * One account of an umbrella as {@code umbrellas.csv} lists it; parents stand before their children.
 *
 * @param ticker name of the holding
 * @param parentName name of the account above; empty for the holding
 * @param website its main domain, or empty where it is not certain
 * @param aliases other names, the plain one first
 */
record UmbrellaRow(
        String ticker,
        String name,
        String parentName,
        AccountKind kind,
        String country,
        String industry,
        String website,
        List<String> aliases,
        List<String> otherDomains) {

    static List<UmbrellaRow> all() {
        return DemoTable.read("umbrellas.csv", rows -> rows.map(UmbrellaRow::of).toList());
    }

    private static UmbrellaRow of(NamedCsvRecord row) {
        return new UmbrellaRow(
                row.getField("umbrella_ticker"),
                row.getField("account_name"),
                row.getField("parent_account_name"),
                AccountKind.valueOf(row.getField("kind")),
                row.getField("country"),
                row.getField("industry"),
                row.getField("website_domain"),
                split(row.getField("aliases")),
                split(row.getField("other_domains")));
    }

    private static List<String> split(String texts) {
        return Splitter.on('|').omitEmptyStrings().splitToList(texts);
    }

    boolean isHolding() {
        return kind == AccountKind.HOLDING;
    }

    /** The name of the unit that stands for the whole umbrella. */
    String corporateUnitName() {
        return "%s - %s - Corporate".formatted(ticker, country);
    }

    /** Everything under which it is known but its domains. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** All its web and mail domains. */
    Stream<String> domains() {
        return Stream.concat(Stream.of(website), otherDomains.stream()).filter(domain -> !domain.isEmpty());
    }
}
