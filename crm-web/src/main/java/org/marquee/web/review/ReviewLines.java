package org.marquee.web.review;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.alias.SharedHosts;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.territory.Countries;
import org.marquee.governance.review.UnitName;
import org.marquee.web.words.Words;

/** Puts what somebody typed beside what is known of accounts, line by line. */
final class ReviewLines {
    private final Submission typed;

    ReviewLines(Submission typed) {
        this.typed = typed;
    }

    /** As it was typed; null if it was not. */
    String company() {
        return typed.company();
    }

    /** What was typed, with a cell for every line. */
    List<Cell> typed() {
        return List.of(
                Cell.of(ReviewField.NAME, typed.company()),
                domainTyped(),
                Cell.of(ReviewField.PHONE, typed.phone()),
                Cell.of(ReviewField.STREET, typed.street()),
                Cell.of(ReviewField.CITY, city(typed.postalCode(), typed.city(), typed.state())),
                Cell.of(ReviewField.COUNTRY, country(typed.country())),
                Cell.of(ReviewField.UMBRELLA, null),
                Cell.of(ReviewField.OWNER, null),
                Cell.of(ReviewField.PEOPLE, null));
    }

    private Cell domainTyped() {
        String all = Stream.of(typed.email(), typed.website())
                .filter(Objects::nonNull)
                .collect(joining(" "));
        boolean everybodys =
                domains().isEmpty() && WebDomain.find(typed.email()).isPresent();
        return new Cell(
                ReviewField.DOMAIN,
                all.isEmpty() ? null : all,
                everybodys ? Words.of("review.everybodys") : null,
                null);
    }

    /** The domains that tell a company. */
    private List<WebDomain> domains() {
        return Stream.of(typed.email(), typed.website())
                .map(WebDomain::find)
                .flatMap(Optional::stream)
                .filter(domain -> !SharedHosts.contains(domain))
                .distinct()
                .toList();
    }

    /**
     * The same lines of an account.
     *
     * @param weighed the name of it that was weighed; null for none
     */
    List<Cell> of(KnownAccount known, String weighed) {
        AccountProfile profile = known.account().profile();
        return List.of(
                name(known, weighed),
                domain(known),
                cell(ReviewField.PHONE, profile.phone(), Resemblance.phone(typed.phone(), profile.phone())),
                cell(ReviewField.STREET, profile.street(), Resemblance.street(typed.street(), profile.street())),
                cell(
                        ReviewField.CITY,
                        city(profile.postalCode(), profile.city(), profile.state()),
                        Resemblance.city(typed.postalCode(), typed.city(), profile.postalCode(), profile.city())),
                cell(
                        ReviewField.COUNTRY,
                        country(profile.country()),
                        Resemblance.country(typed.country(), profile.country())),
                Cell.of(ReviewField.UMBRELLA, String.join(" › ", known.above())),
                Cell.of(
                        ReviewField.OWNER,
                        known.account().owner() == null
                                ? null
                                : known.account().owner().name()),
                people(known));
    }

    /** The name that reads most like what was typed, of several the one that was weighed: its own, or another. */
    private Cell name(KnownAccount known, String weighed) {
        String own = UnitName.parse(known.account().profile().name())
                .map(UnitName::unit)
                .orElse(known.account().profile().name());
        Cell mine = cell(ReviewField.NAME, own, Resemblance.name(typed.company(), own));
        return Stream.concat(Stream.of(mine), known.names().stream().map(this::alias))
                .min(Comparator.comparing(Cell::agreement, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(cell -> !cell.value().equals(weighed)))
                .orElse(mine);
    }

    private Cell alias(String name) {
        return new Cell(ReviewField.NAME, name, Words.of("review.alias"), Resemblance.name(typed.company(), name));
    }

    /** The domain that agrees stands there; else the first one. */
    private Cell domain(KnownAccount known) {
        List<WebDomain> mine = domains();
        String shown = known.domains().stream()
                .min(Comparator.comparing(
                        domain -> Resemblance.domain(mine, List.of(domain)),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .map(WebDomain::value)
                .orElse(null);
        int others = known.domains().size() - 1;
        return new Cell(
                ReviewField.DOMAIN,
                shown,
                others > 0 ? Words.of("review.domains", others) : null,
                Resemblance.domain(mine, known.domains()));
    }

    private static Cell people(KnownAccount known) {
        String some = String.join(", ", known.some());
        return new Cell(
                ReviewField.PEOPLE, Words.of("review.people", known.people()), some.isEmpty() ? null : some, null);
    }

    private static Cell cell(ReviewField field, String value, Agreement agreement) {
        return new Cell(field, value, null, agreement);
    }

    private static String city(String postalCode, String city, String state) {
        String place = Stream.of(city, state).filter(Objects::nonNull).collect(joining(", "));
        String all = Stream.of(place, postalCode)
                .filter(part -> part != null && !part.isEmpty())
                .collect(joining(" "));
        return all.isEmpty() ? null : all;
    }

    private static String country(String iso2) {
        return iso2 == null ? null : Countries.englishName(iso2);
    }
}
