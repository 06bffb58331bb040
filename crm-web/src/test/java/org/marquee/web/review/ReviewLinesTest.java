package org.marquee.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.lead.Submission;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.web.account.AccountView;

class ReviewLinesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private static Submission typed(String email, String company) {
        return new Submission(
                "Ann",
                "Lee",
                email,
                company,
                null,
                null,
                null,
                null,
                "Emeryville",
                "CA",
                "94608",
                "US",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static KnownAccount pixar(List<String> names, String... domains) {
        AccountProfile profile = new AccountProfile(
                "DIS - US - Pixar",
                AccountType.CUSTOMER,
                "pixar.com",
                null,
                "1200 Park Ave",
                "Emeryville",
                "CA",
                "94608",
                "US",
                null,
                null);
        AccountView account = new AccountView(
                7,
                1,
                profile,
                AccountKind.OPERATING_UNIT,
                Coverage.NAMED,
                LifeStatus.ACTIVE,
                ReviewStatus.APPROVED,
                "DIS",
                null,
                null,
                new OwnerShown("nam.disney", "Nadia Disney"),
                null,
                NOW,
                NOW,
                null);
        List<WebDomain> hosts = Stream.of(domains)
                .map(WebDomain::find)
                .flatMap(Optional::stream)
                .toList();
        return new KnownAccount(account, null, names, hosts, List.of("DIS", "DIS - US"), 2, List.of("Bo Ek", "Cy Orr"));
    }

    private static Cell line(List<Cell> cells, ReviewField field) {
        return cells.stream().filter(cell -> cell.field() == field).findFirst().orElseThrow();
    }

    @Test
    void the_name_that_reads_most_like_what_was_typed_stands_there() {
        ReviewLines lines = new ReviewLines(typed("ann@pixar.com", "Pixr Animation"));

        Cell alias = line(lines.of(pixar(List.of("Luxo", "Pixr Animation Inc.")), null), ReviewField.NAME);
        Cell own = line(lines.of(pixar(List.of("Luxo")), null), ReviewField.NAME);

        assertThat(alias)
                .isEqualTo(
                        new Cell(ReviewField.NAME, "Pixr Animation Inc.", "known under this name", Agreement.AGREES));
        assertThat(own).isEqualTo(new Cell(ReviewField.NAME, "Pixar", null, Agreement.NEAR));
    }

    @Test
    void of_names_that_read_as_much_like_it_the_one_that_was_weighed_stands_there() {
        ReviewLines lines = new ReviewLines(typed("ann@pixar.com", "Luxo"));

        Cell weighed = line(lines.of(pixar(List.of("Ixra", "Ampel")), "Ampel"), ReviewField.NAME);

        assertThat(weighed.value()).isEqualTo("Ampel");
    }

    @Test
    void the_domain_that_agrees_stands_there_and_how_many_others_there_are() {
        ReviewLines lines = new ReviewLines(typed("ann@renderman.com", "Pixar"));

        Cell domain = line(lines.of(pixar(List.of(), "pixar.com", "renderman.com"), null), ReviewField.DOMAIN);

        assertThat(domain)
                .isEqualTo(new Cell(ReviewField.DOMAIN, "renderman.com", "and 1 other domain", Agreement.AGREES));
    }

    @Test
    void a_mail_provider_tells_no_company_and_agrees_with_none() {
        ReviewLines lines = new ReviewLines(typed("ann@gmail.com", "Pixar"));

        assertThat(line(lines.typed(), ReviewField.DOMAIN).aside()).contains("tells no company");
        assertThat(line(lines.of(pixar(List.of(), "pixar.com"), null), ReviewField.DOMAIN))
                .isEqualTo(Cell.of(ReviewField.DOMAIN, "pixar.com"));
    }

    @Test
    void where_the_account_hangs_and_who_is_there_is_told_and_not_compared() {
        ReviewLines lines = new ReviewLines(typed("ann@pixar.com", "Pixar"));

        List<Cell> cells = lines.of(pixar(List.of()), null);

        assertThat(line(cells, ReviewField.UMBRELLA)).isEqualTo(Cell.of(ReviewField.UMBRELLA, "DIS › DIS - US"));
        assertThat(line(cells, ReviewField.OWNER)).isEqualTo(Cell.of(ReviewField.OWNER, "Nadia Disney"));
        assertThat(line(cells, ReviewField.PEOPLE))
                .isEqualTo(new Cell(ReviewField.PEOPLE, "2 people", "Bo Ek, Cy Orr", null));
        assertThat(line(cells, ReviewField.CITY))
                .isEqualTo(new Cell(ReviewField.CITY, "Emeryville, CA 94608", null, Agreement.AGREES));
    }

    @Test
    void both_sides_have_the_same_lines() {
        ReviewLines lines = new ReviewLines(typed(null, null));

        assertThat(lines.typed()).extracting(Cell::field).containsExactly(ReviewField.values());
        assertThat(lines.of(pixar(List.of()), null)).extracting(Cell::field).containsExactly(ReviewField.values());
    }
}
