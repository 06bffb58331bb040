package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountApproved;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Snapshot;

/**
 * Tries open leads again when an account is approved or its names change, in the same transaction: what belongs to
 * the account follows at once, what may belong to it goes to review, the rest stays where it is.
 */
@ApplicationScoped
public class OpenLeadRetry {
    private static final int PAGE = 200;

    @Inject
    private Accounts accounts;

    @Inject
    private Aliases aliases;

    @Inject
    private Leads leads;

    @Inject
    private Knowledge knowledge;

    @Inject
    private LeadPlacer placer;

    @Inject
    private Clock clock;

    void afterApproval(@Observes AccountApproved approved) {
        retry(approved.accountId(), Trigger.ACCOUNT_APPROVED);
    }

    void afterChange(@Observes AccountChanged changed) {
        retry(changed.accountId(), Trigger.ACCOUNT_CHANGED);
    }

    private void retry(long accountId, Trigger trigger) {
        Account account = accounts.get(accountId);
        if (!account.attractsLeads()) {
            return;
        }
        List<Alias> names = aliases.of(accountId);
        Snapshot known = knowledge.current().assuming(account, names);
        Traces traces = Traces.of(account, names, known);
        long after = 0;
        List<Lead> page = traces.find(leads, after);
        while (!page.isEmpty()) {
            page.forEach(lead -> retry(lead, account, known, trigger));
            after = page.get(page.size() - 1).id();
            page = traces.find(leads, after);
        }
    }

    private void retry(Lead lead, Account account, Snapshot known, Trigger trigger) {
        Ruling ruling = new LeadDecider()
                .decide(
                        lead.submission(),
                        leads.barredAccounts(lead.id()),
                        known,
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Disposition disposition = ruling.decision().assignment().disposition();
        boolean concernsAccount =
                ruling.match().candidates().stream().anyMatch(candidate -> candidate.accountId() == account.id());
        if (!concernsAccount || disposition == lead.disposition()) {
            return;
        }
        if (disposition == Disposition.CONVERTED) {
            Account target = accounts.getLocked(ruling.decision().assignment().accountId());
            placer.place(leads.lock(lead), ruling, target, trigger, null, null, known);
        } else if (disposition == Disposition.IN_REVIEW) {
            placer.place(leads.lock(lead), ruling, null, trigger, null, null, known);
        }
    }

    /** The words and domains by which leads of an account can be found in the database. */
    private record Traces(Set<String> words, Set<String> domains) {
        private static final int SHORTEST_WORD = 3;

        static Traces of(Account account, List<Alias> names, Snapshot known) {
            Set<String> words = new LinkedHashSet<>();
            Stream.concat(
                            Stream.of(account.name()),
                            names.stream()
                                    .filter(alias -> alias.kind() != AliasKind.DOMAIN)
                                    .map(Alias::label))
                    .forEach(name -> known.mostTellingWord(name, SHORTEST_WORD).ifPresent(words::add));
            Set<String> domains = new LinkedHashSet<>();
            WebDomain.find(account.profile().website()).map(WebDomain::value).ifPresent(domains::add);
            names.stream()
                    .filter(alias -> alias.kind() == AliasKind.DOMAIN)
                    .map(Alias::labelKey)
                    .forEach(domains::add);
            return new Traces(words, domains);
        }

        List<Lead> find(Leads leads, long after) {
            return words.isEmpty() && domains.isEmpty() ? List.of() : leads.openFor(words, domains, after, PAGE);
        }
    }
}
