package org.marquee.web.demo;

import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** A name belongs to one umbrella: an alias that is the ticker of another is not among them. */
    static List<UmbrellaRow> all() {
        List<UmbrellaRow> rows = DemoTable.read(
                "umbrellas.csv", lines -> lines.map(UmbrellaRow::of).toList());
        Set<String> tickers = rows.stream().map(UmbrellaRow::ticker).collect(Collectors.toSet());
        return rows.stream().map(row -> row.withoutForeign(tickers)).toList();
    }

    private UmbrellaRow withoutForeign(Set<String> tickers) {
        List<String> own = aliases.stream()
                .filter(alias -> alias.equals(ticker) || !tickers.contains(alias))
                .toList();
        return new UmbrellaRow(ticker, name, parentName, kind, country, industry, website, own, otherDomains);
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
