package org.marquee.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marquee.domain.text.SearchText;

class UmbrellaRowTest {
    private static final List<UmbrellaRow> ROWS = UmbrellaRow.all();

    @Test
    void parents_stand_in_the_same_umbrella_and_only_holdings_have_none() {
        Map<String, String> tickers = ROWS.stream().collect(Collectors.toMap(UmbrellaRow::name, UmbrellaRow::ticker));

        assertThat(ROWS)
                .allMatch(row -> row.isHolding()
                        ? row.parentName().isEmpty()
                        : row.ticker().equals(tickers.get(row.parentName())));
    }

    @Test
    void a_holding_is_named_by_its_ticker_and_no_unit_is_called_corporate_yet() {
        assertThat(ROWS)
                .filteredOn(UmbrellaRow::isHolding)
                .allMatch(row -> row.name().equals(row.ticker()));
        assertThat(ROWS).extracting(UmbrellaRow::name).noneMatch(name -> name.endsWith(" - Corporate"));
    }

    @Test
    void no_name_belongs_to_two_umbrellas() {
        assertThat(sharedBetweenUmbrellas(row -> row.names().map(SearchText::of)))
                .isEmpty();
    }

    @Test
    void no_domain_belongs_to_two_umbrellas() {
        assertThat(sharedBetweenUmbrellas(UmbrellaRow::domains)).isEmpty();
    }

    private static List<String> sharedBetweenUmbrellas(Function<UmbrellaRow, Stream<String>> texts) {
        Map<String, Set<String>> tickers = ROWS.stream()
                .flatMap(row -> texts.apply(row).map(text -> Map.entry(text, row.ticker())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return tickers.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
