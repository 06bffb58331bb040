package org.marquee.routing.quality.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.quality.AutomaticDecisions;
import org.marquee.domain.quality.LabelledDecision;
import org.marquee.domain.quality.LabelledDecisions;
import org.marquee.routing.conversion.LeadDecider;
import org.marquee.routing.matching.MatchSubject;

/** Reads what is learnt from. */
@ApplicationScoped
public class TrainingMaterial {
    private static final int AT_ONCE = 1_000;

    @Inject
    private LabelledDecisions decisions;

    @Inject
    private AutomaticDecisions automatic;

    @Inject
    private Leads leads;

    @Inject
    private Accounts accounts;

    @Inject
    private Aliases aliases;

    /** What people decided, what came after the first of the leads, and who came last. */
    record Read(List<LabelledDecision> decisions, Newcomers newcomers, List<MatchSubject> newest) {}

    /** {@code newest} is how many of the newest decisions of matching itself are looked at, of the time since {@code from}. */
    Read read(Instant since, Instant from, Instant now, int newest) {
        List<LabelledDecision> said = decisions.since(since);
        Map<Long, Long> survivors = survivors(said);
        Instant first = said.stream()
                .map(LabelledDecision::arrivedAt)
                .min(Comparator.naturalOrder())
                .orElse(since);
        return new Read(
                said.stream()
                        .map(one -> one.about(survivors.get(one.accountId())))
                        .toList(),
                new Newcomers(
                        accounts.cameAfter(first),
                        aliases.cameAfter(first).stream()
                                .map(Newcomers.Named::of)
                                .toList()),
                leads.byIds(automatic.newestLeads(from, now, newest)).values().stream()
                        .sorted(Comparator.comparing(Lead::id))
                        .map(lead -> LeadDecider.subject(lead.submission()))
                        .toList());
    }

    /** Each account, or the one that it was merged into since. */
    private Map<Long, Long> survivors(List<LabelledDecision> said) {
        Map<Long, Long> survivors = new HashMap<>();
        List<Long> asked = said.stream()
                .map(LabelledDecision::accountId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            accounts.byIds(asked.subList(from, Math.min(asked.size(), from + AT_ONCE)))
                    .values()
                    .forEach(account -> survivors.put(account.id(), survivor(account)));
        }
        return survivors;
    }

    private long survivor(Account account) {
        Account last = account;
        while (last.mergedIntoId() != null) {
            last = accounts.get(last.mergedIntoId());
        }
        return last.id();
    }
}
