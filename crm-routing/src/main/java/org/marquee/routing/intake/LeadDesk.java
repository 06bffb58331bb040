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
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.PersonKey;
import org.marquee.domain.lead.PersonKeys;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.conversion.LeadDecider;
import org.marquee.routing.conversion.LeadPlacer;
import org.marquee.routing.conversion.PlacedLead;
import org.marquee.routing.conversion.Ruling;
import org.marquee.routing.knowledge.Snapshot;

/** Takes in submissions, any number in one transaction: the same steps whether one comes by REST or a file brings many. */
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
    private KnownContacts knownContacts;

    @Inject
    private Clock clock;

    private final LeadDecider decider = new LeadDecider();

    /** A lead whose ruling is known and still has to be carried out. */
    private record Ruled(Arrival arrival, Lead lead, Ruling ruling, Trigger trigger) {}

    /** One result for each arrival, in their order. */
    public List<IntakeResult> take(List<Arrival> arrivals, Snapshot known) {
        IntakeResult[] results = new IntakeResult[arrivals.size()];
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            waiting.add(i);
        }
        while (!waiting.isEmpty()) {
            waiting = takeOnePerPerson(arrivals, waiting, known, results);
        }
        return List.of(results);
    }

    /** Takes the first arrival of each person and returns the others, which then find him known. */
    private List<Integer> takeOnePerPerson(
            List<Arrival> arrivals, List<Integer> waiting, Snapshot known, IntakeResult[] results) {
        Map<String, Integer> first = new LinkedHashMap<>();
        List<Integer> later = new ArrayList<>();
        for (int i : waiting) {
            if (first.putIfAbsent(arrivals.get(i).submission().personKey(), i) != null) {
                later.add(i);
            }
        }
        Map<String, PersonKey> people = personKeys.findAll(first.keySet());
        Map<Integer, Ruled> ruled = new LinkedHashMap<>();
        first.forEach((key, i) -> {
            PersonKey person = people.get(key);
            if (person != null && person.contactId() != null) {
                results[i] = knownContacts.attach(person.contactId(), arrivals.get(i));
            } else {
                ruled.put(i, rule(arrivals.get(i), person, known));
            }
        });
        Map<Long, Account> targets = lockTargets(ruled.values());
        ruled.forEach((i, lead) -> results[i] = carryOut(lead, targets, known));
        return later;
    }

    private Ruled rule(Arrival arrival, PersonKey person, Snapshot known) {
        if (person == null) {
            Lead lead = new Lead(arrival.submission(), arrival.receivedBy(), clock.instant());
            return new Ruled(arrival, lead, decide(arrival.submission(), Set.of(), known), Trigger.INTAKE);
        }
        Lead lead = leads.lock(leads.get(person.leadId()));
        lead.learnFrom(arrival.submission(), clock.instant());
        Ruling ruling = decide(lead.submission(), leads.barredAccounts(lead.id()), known);
        return new Ruled(arrival, lead, ruling, Trigger.INQUIRY);
    }

    private Ruling decide(Submission submission, Collection<Long> barred, Snapshot known) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Screen.spamReason(submission, known.index(), today)
                .map(reason -> SpamRuling.of(reason, known.roster().policy()))
                .orElseGet(() -> decider.decide(submission, barred, known, today));
    }

    /** In order of id, so that two intakes never wait for each other; a merger or move has to wait for us. */
    private Map<Long, Account> lockTargets(Collection<Ruled> ruled) {
        Set<Long> ids = new TreeSet<>();
        ruled.stream()
                .map(lead -> lead.ruling().decision().assignment().accountId())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return accounts.lockInOrder(ids);
    }

    private IntakeResult carryOut(Ruled ruled, Map<Long, Account> targets, Snapshot known) {
        Long targetId = ruled.ruling().decision().assignment().accountId();
        Account target = targetId == null ? null : targets.get(targetId);
        if (target != null && !target.attractsLeads()) {
            throw new KnowledgeOutdated(target.name());
        }
        boolean isNew = ruled.trigger() == Trigger.INTAKE;
        String key = ruled.arrival().submission().personKey();
        if (isNew) {
            leads.add(ruled.lead());
            personKeys.claim(PersonKey.ofLead(key, ruled.lead().id()));
        }
        Inquiry inquiry = leads.add(inquiry(ruled));
        PlacedLead placed =
                placer.place(ruled.lead(), ruled.ruling(), target, ruled.trigger(), inquiry.id(), null, known);
        if (placed.contact() != null) {
            inquiry.follow(placed.contact().id());
            personKeys.passToContact(key, placed.contact().id());
        }
        return IntakeResults.of(placed, ruled.ruling(), inquiry, !isNew, known);
    }

    private Inquiry inquiry(Ruled ruled) {
        Arrival arrival = ruled.arrival();
        return new Inquiry(
                ruled.lead().id(),
                null,
                arrival.channel(),
                arrival.submission(),
                StoredJson.write(arrival.submission()),
                arrival.receivedBy(),
                clock.instant());
    }

    /** One result for each arrival, in their order; nothing is written. Arrivals do not know of each other. */
    public List<IntakeResult> preview(List<Arrival> arrivals, Snapshot known) {
        return arrivals.stream().map(arrival -> preview(arrival, known)).toList();
    }

    /** What would come of a submission if it were handed in now; nothing is written. */
    public IntakeResult preview(Arrival arrival, Snapshot known) {
        PersonKey person = personKeys.find(arrival.submission().personKey()).orElse(null);
        if (person != null && person.contactId() != null) {
            return knownContacts.preview(person.contactId());
        }
        Lead lead = person == null ? null : leads.get(person.leadId());
        List<Long> barred = lead == null ? List.of() : leads.barredAccounts(lead.id());
        Submission submission = lead == null ? arrival.submission() : lead.submissionWith(arrival.submission());
        return IntakeResults.preview(lead, decide(submission, barred, known), known);
    }
}
