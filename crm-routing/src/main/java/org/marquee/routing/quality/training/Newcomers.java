package org.marquee.routing.quality.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.text.SearchText;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.normalize.WebHost;

/**
 * The accounts and aliases that came after the first lead of the lessons. One that came after a lead may be there because
 * of it: then it tells the answer that is asked for.
 */
final class Newcomers {
    private static final int LONGEST = 400;

    /** A name or domain that an account got; {@code key} is the form that is compared. */
    record Named(long id, long accountId, boolean domain, String key, Instant came) {
        static Named of(Alias alias) {
            return new Named(
                    alias.id(),
                    alias.accountId(),
                    alias.kind() == AliasKind.DOMAIN,
                    alias.labelKey(),
                    alias.createdAt());
        }
    }

    private final Map<Long, Instant> accounts;
    private final Map<String, List<Named>> domains;
    private final Map<String, List<Named>> names;
    private final Map<Long, List<Named>> byAccount;

    /** {@code accounts} has when each came. */
    Newcomers(Map<Long, Instant> accounts, List<Named> aliases) {
        this.accounts = Map.copyOf(accounts);
        this.domains = byKey(aliases, true);
        this.names = byKey(aliases, false);
        this.byAccount = aliases.stream().collect(Collectors.groupingBy(Named::accountId));
    }

    private static Map<String, List<Named>> byKey(List<Named> aliases, boolean domains) {
        return aliases.stream().filter(alias -> alias.domain() == domains).collect(Collectors.groupingBy(Named::key));
    }

    /** Whether the account was not there yet. */
    boolean isAfter(long accountId, Instant arrival) {
        Instant came = accounts.get(accountId);
        return came != null && came.isAfter(arrival);
    }

    /** The aliases that the account got since then, by their ids. */
    Set<Long> aliasesOf(long accountId, Instant arrival) {
        return after(byAccount.getOrDefault(accountId, List.of()), arrival)
                .map(Named::id)
                .collect(Collectors.toSet());
    }

    /** Whether another account got, since then, an alias that reads like what the lead typed. */
    boolean isToldByAnother(MatchSubject lead, Instant arrival, Long rightId) {
        return told(lead)
                .flatMap(aliases -> after(aliases, arrival))
                .anyMatch(alias -> rightId == null || alias.accountId() != rightId);
    }

    private Stream<List<Named>> told(MatchSubject lead) {
        Stream<String> hosts = Stream.of(WebHost.ofEmail(lead.email()), WebHost.ofUrl(lead.website()))
                .flatMap(Optional::stream)
                .flatMap(host -> host.suffixes().stream());
        Stream<String> company = Stream.ofNullable(lead.company()).map(text -> SearchText.of(text, LONGEST));
        return Stream.concat(
                hosts.map(host -> domains.getOrDefault(host, List.of())),
                company.map(name -> names.getOrDefault(name, List.of())));
    }

    private static Stream<Named> after(List<Named> aliases, Instant arrival) {
        return aliases.stream().filter(alias -> alias.came().isAfter(arrival));
    }
}
