package org.marquee.routing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.PersonKey;
import org.marquee.domain.lead.PersonKeys;
import org.marquee.routing.conversion.Belongings;
import org.marquee.routing.conversion.LeadBelongings;

/** Recognises those who are leads or contacts already; of many it asks as few questions as of one. */
@ApplicationScoped
public class KnownPeople {
    @Inject
    private PersonKeys personKeys;

    @Inject
    private Leads leads;

    @Inject
    private LeadBelongings belongings;

    @Inject
    private KnownContacts knownContacts;

    /** A person who is a lead; {@code barred} are accounts that it must not convert to by itself. */
    record KnownLead(Lead lead, List<Long> barred, Belongings belongings) {}

    /** Leads and contacts by the keys of the persons. */
    record Found(Map<String, KnownLead> leads, Map<String, KnownContacts.Known> contacts) {
        /** Whether nothing is left to decide about the person: he is a contact, or his lead was set aside for good. */
        boolean isClosed(String key) {
            KnownLead lead = leads.get(key);
            return contacts.containsKey(key)
                    || (lead != null && !lead.lead().disposition().isOpen());
        }
    }

    /** To go on with them: their leads are locked, in order of id, and come with their belongings. */
    Found lock(Collection<String> keys) {
        return find(keys, leads::lockInOrder, belongings::of);
    }

    /** To look at them only. */
    Found look(Collection<String> keys) {
        return find(keys, leads::byIds, ids -> Map.of());
    }

    private Found find(
            Collection<String> keys,
            Function<Collection<Long>, Map<Long, Lead>> loading,
            Function<Collection<Long>, Map<Long, Belongings>> following) {
        Map<String, Long> leadIds = new HashMap<>();
        Map<String, Long> contactIds = new HashMap<>();
        for (PersonKey person : personKeys.findAll(keys).values()) {
            if (person.contactId() != null) {
                contactIds.put(person.key(), person.contactId());
            } else {
                leadIds.put(person.key(), person.leadId());
            }
        }
        Map<Long, Lead> loaded = loading.apply(leadIds.values());
        Map<Long, KnownContacts.Known> contacts = knownContacts.load(contactIds.values());
        requireStillTrue(leadIds, loaded, contactIds, contacts);
        Map<Long, List<Long>> barred = leads.barredAccounts(loaded.keySet());
        Map<Long, Belongings> belonging = following.apply(loaded.keySet());
        return new Found(
                byKey(
                        leadIds,
                        id -> new KnownLead(
                                loaded.get(id),
                                barred.getOrDefault(id, List.of()),
                                belonging.getOrDefault(id, Belongings.NONE))),
                byKey(contactIds, contacts::get));
    }

    /** Somebody may have converted a lead, or undone a conversion, between our two questions. */
    private static void requireStillTrue(
            Map<String, Long> leadIds, Map<Long, Lead> leads, Map<String, Long> contactIds, Map<Long, ?> contacts) {
        boolean waiting = leads.values().stream().noneMatch(lead -> lead.disposition() == Disposition.CONVERTED);
        if (!waiting
                || !leads.keySet().containsAll(leadIds.values())
                || !contacts.keySet().containsAll(contactIds.values())) {
            throw new KnowledgeOutdated("A person was converted, or taken back, in the meantime.");
        }
    }

    private static <T> Map<String, T> byKey(Map<String, Long> ids, Function<Long, T> value) {
        return ids.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> value.apply(entry.getValue())));
    }
}
