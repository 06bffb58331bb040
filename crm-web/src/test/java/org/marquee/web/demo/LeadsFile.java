package org.marquee.web.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Makes {@code leads.csv}, always the same: 400 persons, and some of them once more. {@code LeadsFile TARGET.csv}. */
final class LeadsFile {
    private static final long SEED = 20_261_123;
    private static final int WRITE_AGAIN = 20;

    private final Random random = new Random(SEED);
    private final InventedPersons persons = new InventedPersons(random);
    private final Mistyped mistyped = new Mistyped(random);
    private final List<LeadLine> lines = new ArrayList<>();
    private final List<UmbrellaRow> units =
            UmbrellaRow.all().stream().filter(row -> !row.website().isEmpty()).toList();
    private final List<CompanyRow> companies = DemoTable.read(
            CompanyRow.FILE,
            rows -> rows.limit(CompanyRow.STANDARD).map(CompanyRow::of).toList());

    public static void main(String[] paths) throws IOException {
        LeadsFile file = new LeadsFile();
        file.writeFromUmbrellas();
        file.writeFromCompanies();
        file.writeFromUnknownCompanies();
        file.writeFromThoseWeDoNotSellTo();
        file.writeFromPersonalMail();
        file.writeDoubtful();
        Collections.shuffle(file.lines, file.random);
        file.writeAgain();
        file.save(Path.of(paths[0]));
    }

    private void writeFromUmbrellas() {
        List<String> famous = List.of(
                "DIS - US - Pixar",
                "DIS - US - Marvel",
                "DIS - US - Industrial Light & Magic",
                "DIS - US - ESPN",
                "MMM",
                "MMM - US - Meguiar's",
                "IBM",
                "GE",
                "HON",
                "DIS");
        units.stream().filter(unit -> famous.contains(unit.name())).forEach(unit -> lines.add(fromUnit(unit)));
        times(60, number -> fromUnit(pick(units)));
        times(12, number -> fromUnit(pick(units), "mail" + number + "."));
        times(12, number -> {
            UmbrellaRow unit = pick(units);
            return fromUnit(unit).with("company", mistyped.slip(unit.aliases().get(0)));
        });
        times(8, number -> fromUnit(pick(units)).with("company", ""));
        times(10, number -> {
            UmbrellaRow unit = pick(units);
            return personal("gmail.com").with("company", unit.aliases().get(0)).with("country", unit.country());
        });
    }

    private LeadLine fromUnit(UmbrellaRow unit) {
        return fromUnit(unit, "");
    }

    private LeadLine fromUnit(UmbrellaRow unit, String subdomain) {
        return mail(subdomain + unit.website())
                .with("company", pick(unit.aliases()))
                .with("industry", unit.industry())
                .with("country", unit.country());
    }

    private void writeFromCompanies() {
        times(76, number -> fromCompany(pick(companies)));
        times(25, number -> {
            CompanyRow company = pick(companies);
            return fromCompany(company).with("company", mistyped.variant(company.name()));
        });
        times(15, number -> {
            CompanyRow company = pick(companies);
            return fromCompany(company).with("company", mistyped.slip(company.name()));
        });
        times(8, number -> {
            CompanyRow company = pick(companies);
            return mail("team." + company.website())
                    .with("company", company.name())
                    .at(company);
        });
        times(14, number -> {
            CompanyRow company = pick(companies);
            return personal("outlook.com").with("company", company.name()).at(company);
        });
        times(14, number -> {
            CompanyRow company = pick(companies);
            return personal("yahoo.com").with("company", mistyped.variant(company.name()));
        });
    }

    private LeadLine fromCompany(CompanyRow company) {
        return mail(company.website()).with("company", company.name()).at(company);
    }

    private void writeFromUnknownCompanies() {
        List<String[]> places = LeadPlaces.ALL;
        for (int number = 0; number < places.size(); number++) {
            String[] place = places.get(number);
            CompanyRow company = InventedCompanies.in(number, place[0], place[1], place[2], place[3], place[4]);
            lines.add(mail(company.website())
                    .with("company", company.name())
                    .with("website", "https://www." + company.website())
                    .with("employees", Integer.toString(20 + random.nextInt(4_000)))
                    .at(company));
        }
    }

    private void writeFromThoseWeDoNotSellTo() {
        times(
                5,
                number -> mail(pick(List.of("northbeamcrm.example", "ledgerline.example", "pipecastle.example")))
                        .with("country", "US"));
        List<String> embargoed = List.of("IR", "SY", "CU", "KP");
        times(
                4,
                number -> mail("trading%d.example".formatted(number))
                        .with("company", "Trading House " + (number + 1))
                        .with("country", embargoed.get(number)));
        times(
                3,
                number -> mail("luckyspin%d.example".formatted(number))
                        .with("company", "Lucky Spin Casino " + (number + 1))
                        .with("industry", "Gambling")
                        .with("state", "NV")
                        .with("country", "US"));
        times(
                3,
                number -> mail("coinforge%d.example".formatted(number))
                        .with("company", "Coinforge " + (number + 1))
                        .with("industry", "Cryptocurrency")
                        .with("country", "US"));
        times(3, number -> mail("mailinator.com").with("company", "asdf"));
    }

    private void writeFromPersonalMail() {
        times(14, number -> personal(pick(List.of("gmail.com", "gmx.de", "hotmail.com", "icloud.com"))));
        times(
                4,
                number -> personal("gmail.com").with("company", "self employed").with("country", "US"));
    }

    /** What only somebody who looks at it can place. */
    private void writeDoubtful() {
        times(10, number -> {
            CompanyRow company = pick(companies);
            return mail("consulting%d.example".formatted(number))
                    .with("company", company.name())
                    .with("country", company.country());
        });
        times(6, number -> {
            UmbrellaRow unit = pick(units);
            return mail("agency%d.example".formatted(number))
                    .with("company", unit.aliases().get(0))
                    .with("country", unit.country());
        });
        List<String> ordinaryWords = List.of("Ring", "Sun", "Native", "King", "Bravo", "Visible", "Command", "Duo");
        times(
                8,
                number -> personal("gmail.com")
                        .with("company", ordinaryWords.get(number))
                        .with("country", "US"));
        times(8, number -> {
            CompanyRow company = pick(companies);
            String name = company.name();
            return personal("outlook.com")
                    .with("company", name.contains(" ") ? name.substring(0, name.lastIndexOf(' ')) : name)
                    .at(company);
        });
    }

    /** Some write a second time, and say a little more. */
    private void writeAgain() {
        for (int i = 0; i < WRITE_AGAIN; i++) {
            lines.add(lines.get(i * 5)
                    .again()
                    .with("source", "webinar")
                    .with("message", "I wrote before: could somebody show us a pilot?"));
        }
    }

    private LeadLine mail(String domain) {
        InventedPersons.Person person = persons.next();
        return told(LeadLine.of(person).with("email", person.mailbox(random.nextInt(3)) + "@" + domain));
    }

    private LeadLine personal(String provider) {
        InventedPersons.Person person = persons.next();
        return told(LeadLine.of(person).with("email", person.mailbox(0) + "@" + provider));
    }

    private LeadLine told(LeadLine line) {
        return line.with("jobTitle", pick(LeadPlaces.TITLES))
                .with("product", pick(LeadPlaces.PRODUCTS))
                .with("source", pick(LeadPlaces.SOURCES))
                .with("campaign", pick(LeadPlaces.CAMPAIGNS))
                .with("message", pick(LeadPlaces.MESSAGES));
    }

    private void times(int count, IntFunction<LeadLine> line) {
        for (int number = 0; number < count; number++) {
            lines.add(line.apply(number));
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void save(Path target) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(target)) {
            csv.writeRecord(LeadLine.COLUMNS);
            lines.forEach(line -> csv.writeRecord(line.cells()));
        }
    }
}
