package org.marquee.web.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.lead.Arrivals;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.wall.Caller;
import org.marquee.web.home.UmbrellaNews.News;

/** What came in for the umbrellas of a named account manager since the beginning of yesterday, in his zone. */
@Dependent
class UmbrellaBoard {
    private static final int LISTED = 3;

    @Inject
    private Accounts accounts;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Contacts contacts;

    @Inject
    private Leads leads;

    @Inject
    private Clock clock;

    /** Those with the most news first, then by name. */
    List<UmbrellaNews> of(Caller caller) {
        Instant since = LocalDate.ofInstant(clock.instant(), caller.zone())
                .minusDays(1)
                .atStartOfDay(caller.zone())
                .toInstant();
        Collection<Account> umbrellas =
                accounts.byIds(caller.reach().umbrellas()).values();
        Map<Long, Long> counts = arrivals.counts(caller.reach().umbrellas(), since);
        return umbrellas.stream()
                .map(umbrella -> news(umbrella, counts.getOrDefault(umbrella.id(), 0L), since, caller))
                .sorted(Comparator.comparing(UmbrellaNews::arrivals).reversed().thenComparing(UmbrellaNews::name))
                .toList();
    }

    private UmbrellaNews news(Account umbrella, long count, Instant since, Caller caller) {
        List<Inquiry> latest = count == 0 ? List.of() : arrivals.latest(umbrella.id(), since, LISTED);
        return new UmbrellaNews(umbrella.id(), umbrella.name(), count, news(latest, caller));
    }

    private List<News> news(List<Inquiry> latest, Caller caller) {
        Map<Long, Contact> people = contacts.byIds(ids(latest, Inquiry::contactId), caller);
        Map<Long, Lead> came = leads.visibleByIds(ids(latest, Inquiry::leadId), caller);
        Map<Long, Account> places = accounts.visibleByIds(
                people.values().stream().map(Contact::accountId).toList(), caller);
        return latest.stream()
                .map(inquiry -> news(of(people, inquiry.contactId()), of(came, inquiry.leadId()), places))
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> T of(Map<Long, T> known, Long id) {
        return id == null ? null : known.get(id);
    }

    private static List<Long> ids(List<Inquiry> latest, Function<Inquiry, Long> id) {
        return latest.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private static News news(Contact contact, Lead lead, Map<Long, Account> places) {
        if (contact == null) {
            return lead == null ? null : new News(lead.submission().person().displayName(), null, lead.id(), null);
        }
        Account place = places.get(contact.accountId());
        return new News(
                contact.person().displayName(),
                place == null ? null : place.name(),
                lead == null ? null : lead.id(),
                lead == null ? contact.id() : null);
    }
}
