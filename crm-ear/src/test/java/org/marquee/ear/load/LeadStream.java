package org.marquee.ear.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Leads as they come in, each of another person, the same ones in every run: six in ten work for a company of the base,
 * whose name half of them type in small letters without its legal form; of these every other writes from its domain. The
 * others work for companies that nobody knows, in towns that exist.
 */
final class LeadStream {
    private static final int SEED = 20_261_123;
    private static final List<String> FIRST_NAMES =
            List.of("Ada", "Bruno", "Chiara", "Dmitri", "Eszter", "Faisal", "Grace", "Hiro", "Ingrid", "João");
    private static final List<String> TITLES = List.of("Buyer", "Head of IT", "Engineer", "Office Manager", "");
    private static final List<String> TRADES = List.of("Plumbing", "Bakery", "Optics", "Freight", "Dental", "Timber");

    private final List<Company> companies;
    private final AtomicInteger next = new AtomicInteger();

    LeadStream(List<Company> companies) {
        this.companies = companies;
    }

    /** The next lead, by the names of its JSON fields; safe for many threads. */
    Map<String, String> next() {
        int number = next.getAndIncrement();
        SplittableRandom random = new SplittableRandom(SEED + number);
        Company place = companies.get(random.nextInt(companies.size()));
        boolean known = random.nextInt(10) < 6;
        String company = known ? typed(place.name(), random) : stranger(random);
        boolean atWork = known && !place.domain().isEmpty() && random.nextBoolean();
        Map<String, String> lead = new LinkedHashMap<>();
        lead.put("firstName", pick(FIRST_NAMES, random));
        lead.put("lastName", "Loader" + Syllables.of(number));
        lead.put("email", "loader." + number + "@" + (atWork ? place.domain() : "gmail.com"));
        lead.put("company", company);
        lead.put("jobTitle", pick(TITLES, random));
        lead.put("city", place.city());
        lead.put("state", place.state());
        lead.put("postalCode", place.postalCode());
        lead.put("country", place.country());
        lead.values().removeIf(String::isEmpty);
        return lead;
    }

    private static String typed(String name, SplittableRandom random) {
        return random.nextBoolean()
                ? name
                : name.toLowerCase(Locale.ROOT).replaceAll(",? (inc|llc|corp|ltd|co)\\.?$", "");
    }

    private static String stranger(SplittableRandom random) {
        String word = Syllables.of(random.nextInt(1, Integer.MAX_VALUE));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + pick(TRADES, random);
    }

    private static String pick(List<String> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }
}
