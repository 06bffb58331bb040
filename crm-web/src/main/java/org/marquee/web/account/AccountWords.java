package org.marquee.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.territory.Countries;
import org.marquee.governance.review.UnitName;
import org.marquee.web.page.Fact;
import org.marquee.web.words.Words;

/** How pages speak of accounts. */
@Named
@ApplicationScoped
public class AccountWords {
    /** What is known of a company, in the order in which one asks. */
    public List<Fact> facts(AccountProfile of) {
        return Stream.of(
                        Fact.web(Words.of("account.website"), of.website()),
                        Fact.phone(Words.of("account.phone"), of.phone()),
                        Fact.of(Words.of("account.place"), address(of)),
                        Fact.of(Words.of("account.industry"), of.industry()),
                        Fact.of(Words.of("account.employees"), employees(of)))
                .filter(Fact::isKnown)
                .toList();
    }

    private static String employees(AccountProfile of) {
        return of.employees() == null ? null : String.format(Locale.ENGLISH, "%,d", of.employees());
    }

    /** As "Emeryville, CA, US"; empty if nothing is known. */
    public String place(AccountProfile of) {
        return joined(", ", of.city(), of.state(), of.country());
    }

    /** As "1200 Park Ave, 94608 Emeryville, CA, US"; empty if nothing is known. */
    public String address(AccountProfile of) {
        return joined(", ", of.street(), joined(" ", of.postalCode(), of.city()), of.state(), of.country());
    }

    /** What can be chosen where a country is asked for, in order. */
    public List<String> getCountries() {
        return Countries.englishNames();
    }

    /** The last part of a name such as "DIS - US - Pixar"; another name as it is. */
    public String unit(String name) {
        return UnitName.parse(name).map(UnitName::unit).orElse(name);
    }

    /** The country in such a name; empty in another. */
    public String unitCountry(String name) {
        return UnitName.parse(name).map(UnitName::country).orElse("");
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
