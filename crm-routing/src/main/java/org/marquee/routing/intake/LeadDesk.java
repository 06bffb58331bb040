package org.marquee.routing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.PersonKey;
import org.marquee.domain.lead.PersonKeys;
import org.marquee.routing.conversion.LeadPlacer;
import org.marquee.routing.conversion.PlacedLead;
import org.marquee.routing.conversion.Ruling;
import org.marquee.routing.intake.KnownPeople.KnownLead;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Snapshot;
import org.marquee.routing.policy.Assignment;

/**
 * Takes in submissions, any number in one transaction: the same steps whether one comes by REST or a file brings many. It
 * first asks everything, then decides, then writes; a question in between would make all that is written go out at once.
 */
@ApplicationScoped
public class LeadDesk {
    @Inject
    private Leads leads;

    @Inject
    private PersonKeys personKeys;

    @Inject
    private Accounts accounts;

    @Inject
    private LeadPlacer placer;

    @Inject
    private KnownPeople people;

    @Inject
    private KnownContacts knownContacts;

    @Inject
    private ClosedLeads closedLeads;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Clock clock;

    private final ScreenedDecider decider = new ScreenedDecider();

    /** A lead whose ruling is known and still has to be carried out; {@code index} is that of its arrival. */
    private record Ruled(int index, OpenLead open, Ruling ruling) {
        Assignment assignment() {
            return ruling.decision().assignment();
        }

        Long targetId() {
            return assignment().accountId();
        }
    }

    /**
     * One result for each arrival, in their order.
     *
     * @throws KnowledgeOutdated if it would have come out otherwise by what was committed meanwhile
     */
    public List<IntakeResult> take(List<Arrival> arrivals, Snapshot known) {
        IntakeResult[] results = new IntakeResult[arrivals.size()];
        Map<Integer, Ruled> all = new LinkedHashMap<>();
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            waiting.add(i);
        }
        while (!waiting.isEmpty()) {
            waiting = takeOnePerPerson(arrivals, waiting, known, results, all);
        }
        requireLatest(all, known);
        return List.of(results);
    }

    /** Takes the first arrival of each person and returns the others, which then find him known. */
    private List<Integer> takeOnePerPerson(
            List<Arrival> arrivals,
            List<Integer> waiting,
            Snapshot known,
            IntakeResult[] results,
            Map<Integer, Ruled> all) {
        Map<String, Integer> first = new LinkedHashMap<>();
        List<Integer> later = new ArrayList<>();
        for (int i : waiting) {
            if (first.putIfAbsent(arrivals.get(i).submission().personKey(), i) != null) {
                later.add(i);
            }
        }
        KnownPeople.Found found = people.lock(first.keySet());
        Map<Integer, OpenLead> open = new LinkedHashMap<>();
        first.forEach((key, i) -> {
            if (!found.isClosed(key)) {
                open.put(i, open(arrivals.get(i), found.leads().get(key)));
            }
        });
        List<Ruled> ruled = rule(open, known);
        Map<Long, Account> targets = lockTargets(ruled);
        first.forEach((key, i) -> {
            if (found.isClosed(key)) {
                results[i] = attach(
                        arrivals.get(i),
                        found.contacts().get(key),
                        found.leads().get(key));
            }
        });
        ruled.forEach(lead -> {
            results[lead.index()] = carryOut(lead, targets, known);
            all.put(lead.index(), lead);
        });
        return later;
    }

    /** A change that commits now does not find our leads yet to try them again, so we look for it. */
    private void requireLatest(Map<Integer, Ruled> all, Snapshot known) {
        accounts.flush();
        Snapshot latest = knowledge.current();
        if (latest.changeNo() == known.changeNo()) {
            return;
        }
        Map<Integer, OpenLead> open = new LinkedHashMap<>();
        all.forEach((index, ruled) -> open.put(index, ruled.open()));
        for (Ruled now : rule(open, latest)) {
            if (!now.assignment().equals(all.get(now.index()).assignment())) {
                throw new KnowledgeOutdated("What a lead is decided by was changed in the meantime.");
            }
        }
    }

    private IntakeResult attach(Arrival arrival, KnownContacts.Known contact, KnownLead lead) {
        return contact == null ? closedLeads.attach(lead.lead(), arrival) : knownContacts.attach(contact, arrival);
    }

    private OpenLead open(Arrival arrival, KnownLead person) {
        return person == null
                ? OpenLead.made(arrival, clock.instant())
                : OpenLead.known(arrival, person, clock.instant());
    }

    /** Asks nothing of the container, so that every core may take its part of a large file. */
    private List<Ruled> rule(Map<Integer, OpenLead> open, Snapshot known) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return List.copyOf(open.entrySet()).parallelStream()
                .map(lead -> new Ruled(
                        lead.getKey(),
                        lead.getValue(),
                        decider.decide(
                                lead.getValue().submission(), lead.getValue().barred(), known, today)))
                .toList();
    }

    /** In order of id, so that two intakes never wait for each other; a merger or move has to wait for us. */
    private Map<Long, Account> lockTargets(Collection<Ruled> ruled) {
        Set<Long> ids = new TreeSet<>();
        ruled.stream().map(Ruled::targetId).filter(Objects::nonNull).forEach(ids::add);
        return accounts.lockInOrder(ids);
    }

    private IntakeResult carryOut(Ruled ruled, Map<Long, Account> targets, Snapshot known) {
        OpenLead open = ruled.open();
        Account target = ruled.targetId() == null ? null : targets.get(ruled.targetId());
        if (target != null && !ruled.ruling().holdsFor(target)) {
            throw new KnowledgeOutdated("%s was changed in the meantime.".formatted(target.name()));
        }
        String key = open.arrival().submission().personKey();
        if (open.isNew()) {
            leads.add(open.lead());
            personKeys.claim(PersonKey.ofLead(key, open.lead().id()));
        }
        Inquiry inquiry = leads.add(open.inquiry(clock.instant()));
        PlacedLead placed = placer.place(
                open.lead(), open.belongings(), ruled.ruling(), target, open.trigger(), inquiry.id(), null, known);
        if (placed.contact() != null) {
            inquiry.follow(placed.contact().id());
            personKeys.passToContact(key, placed.contact().id());
        }
        return IntakeResults.of(placed, ruled.ruling(), inquiry, !open.isNew(), known);
    }
}
