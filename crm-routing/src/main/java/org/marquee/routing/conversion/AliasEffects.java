package org.marquee.routing.conversion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.conversion.AliasEffect.Concerned;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Snapshot;
import org.marquee.routing.policy.Assignment;

/** Says beforehand what names and domains of an account do to leads; it writes nothing. */
@Stateless
@RolesAllowed({Role.Names.NAM, Role.Names.OPS})
public class AliasEffects {
    private static final int PAGE = 200;

    @Inject
    private Accounts accounts;

    @Inject
    private Aliases aliases;

    @Inject
    private Leads leads;

    @Inject
    private Users users;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Clock clock;

    /**
     * The open leads that would move at once if the account were called so.
     *
     * @param names all that it would be called
     * @param most so many leads are looked at, or a few more
     * @throws NotFound if the caller does not see the account
     */
    public AliasEffect ofAdding(long accountId, List<Alias> names, int most, Caller caller) {
        Account account = accounts.get(accountId, caller);
        if (!account.attractsLeads()) {
            return new AliasEffect(List.of(), false, 0);
        }
        Snapshot known = knowledge.current().assuming(account, names);
        LeadTraces traces = LeadTraces.of(account, names, known);
        Retry retry = new Retry(account, known, today(), Trigger.ACCOUNT_CHANGED);
        Map<Lead, Assignment> moving = new LinkedHashMap<>();
        int looked = 0;
        List<Lead> page = traces.find(leads, PAGE, 0);
        while (!page.isEmpty() && looked < most) {
            Map<Long, Ruling> rulings = retry.rule(page, barred(page));
            page.stream()
                    .filter(lead -> rulings.containsKey(lead.id()))
                    .forEach(lead -> moving.put(lead, assigned(rulings.get(lead.id()))));
            looked += page.size();
            page = traces.find(leads, PAGE, page.get(page.size() - 1).id());
        }
        return shown(moving, page.isEmpty() ? 0 : looked, caller);
    }

    /**
     * Who came in by names that the account would not be called by any more; he stays where he is, but the next one would
     * not come there.
     *
     * @param names all that it would still be called
     * @throws NotFound if the caller does not see the account
     */
    public AliasEffect ofRemoving(long accountId, List<Alias> names, Caller caller) {
        Account account = accounts.get(accountId, caller);
        Snapshot before = knowledge.current();
        Snapshot after = before.assuming(account, names);
        List<Alias> removed = aliases.of(accountId).stream()
                .filter(alias -> names.stream().noneMatch(kept -> kept.id().equals(alias.id())))
                .toList();
        LeadTraces traces = LeadTraces.of(removed, before);
        Map<Lead, Assignment> depending = new LinkedHashMap<>();
        List<Lead> found = traces.findConverted(leads, AliasEffect.MOST);
        found.stream()
                .filter(lead -> depends(lead, before, after))
                .forEach(lead -> depending.put(lead, Assignment.converted(lead.ownerId(), lead.accountId())));
        return shown(depending, found.size() == AliasEffect.MOST ? AliasEffect.MOST : 0, caller);
    }

    /** Whether it is only by the names that he is recognised where he is. */
    private boolean depends(Lead lead, Snapshot before, Snapshot after) {
        return isPlaced(lead, before) && !isPlaced(lead, after);
    }

    private boolean isPlaced(Lead lead, Snapshot known) {
        Ruling ruling = new LeadDecider().decide(lead.submission(), List.of(), known, today());
        Long accountId = ruling.decision().assignment().accountId();
        return accountId != null && accountId.equals(lead.accountId());
    }

    private AliasEffect shown(Map<Lead, Assignment> concerned, int most, Caller caller) {
        Set<Long> visible = leads.visibleByIds(
                        concerned.keySet().stream().map(Lead::id).toList(), caller)
                .keySet();
        Map<Long, Account> places = accounts.visibleByIds(each(concerned, Assignment::accountId), caller);
        Map<Long, UserName> owners = users.namesOf(each(concerned, Assignment::ownerId));
        List<Concerned> seen = concerned.keySet().stream()
                .filter(lead -> visible.contains(lead.id()))
                .map(lead -> concerned(lead, concerned.get(lead), places, owners))
                .toList();
        return new AliasEffect(seen, seen.size() < concerned.size(), most);
    }

    private static Set<Long> each(Map<Lead, Assignment> goals, Function<Assignment, Long> id) {
        return goals.values().stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Concerned concerned(
            Lead lead, Assignment goal, Map<Long, Account> places, Map<Long, UserName> owners) {
        Account place = goal.accountId() == null ? null : places.get(goal.accountId());
        return new Concerned(
                lead.id(),
                lead.submission().person().displayName(),
                lead.submission().company(),
                goal.disposition(),
                place == null ? null : place.name(),
                place == null ? null : owners.get(goal.ownerId()).name());
    }

    private static Assignment assigned(Ruling ruling) {
        return ruling.decision().assignment();
    }

    private Map<Long, List<Long>> barred(List<Lead> page) {
        return leads.barredAccounts(page.stream().map(Lead::id).toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
