package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountApproved;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.text.StoredJson;
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
    private LeadBelongings belongings;

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
        LeadTraces traces = LeadTraces.of(account, names, known);
        Retry retry = new Retry(account, known, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), trigger);
        List<Lead> page = traces.find(leads, PAGE, 0);
        while (!page.isEmpty()) {
            long last = page.get(page.size() - 1).id();
            retry(page, retry);
            page = traces.find(leads, PAGE, last);
        }
    }

    /**
     * First sorts out, without holding anybody up, which leads the account concerns and where they would go; locks those
     * accounts and then the leads, and decides for good.
     */
    private void retry(List<Lead> page, Retry retry) {
        Map<Long, Ruling> likely = retry.rule(page, leads.barredAccounts(ids(page)));
        Map<Long, Account> targets = new HashMap<>(accounts.lockInOrder(targets(likely.values())));
        List<Lead> open = leads.lockInOrder(likely.keySet()).values().stream()
                .filter(lead -> lead.disposition().isOpen())
                .sorted(Comparator.comparing(Lead::id))
                .toList();
        Map<Long, Ruling> rulings = retry.rule(open, leads.barredAccounts(ids(open)));
        Map<Long, Belongings> following = belongings.of(rulings.keySet());
        // A lead that learned something in between may go elsewhere; whoever deadlocks over that tries again.
        targets(rulings.values()).forEach(id -> targets.computeIfAbsent(id, accounts::getLocked));
        open.stream().filter(lead -> rulings.containsKey(lead.id())).forEach(lead -> {
            Ruling ruling = rulings.get(lead.id());
            Long accountId = ruling.decision().assignment().accountId();
            Account target = accountId == null ? null : targets.get(accountId);
            place(lead, following.get(lead.id()), ruling, target, retry);
        });
    }

    /** What an approval or a name draws goes back when that is taken back. */
    private void place(Lead lead, Belongings following, Ruling ruling, Account target, Retry retry) {
        FormerPlace former = FormerPlace.of(lead, following);
        Decision decision = placer.place(lead, following, ruling, target, retry.trigger(), null, null, retry.known())
                .decision();
        decision.drawn(retry.account().id(), StoredJson.write(former));
    }

    private static List<Long> ids(List<Lead> page) {
        return page.stream().map(Lead::id).toList();
    }

    private static Set<Long> targets(Collection<Ruling> rulings) {
        return rulings.stream()
                .map(ruling -> ruling.decision().assignment().accountId())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
