package org.marquee.governance.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;

/** Gives accounts to new owners, together with the people and the converted leads that were their predecessors'. */
@ApplicationScoped
public class Handover {
    @Inject
    private Accounts accounts;

    @Inject
    private Contacts contacts;

    @Inject
    private Leads leads;

    @Inject
    private Clock clock;

    /** What other colleagues have at the account stays theirs. */
    public void handOver(Account account, long newOwnerId) {
        Long former = account.ownerId();
        if (former == newOwnerId) {
            return;
        }
        Instant now = clock.instant();
        account.giveTo(newOwnerId, now);
        contacts.of(account.id()).stream()
                .filter(contact -> Objects.equals(contact.ownerId(), former))
                .forEach(contact -> contact.giveTo(newOwnerId, now));
        leads.at(account.id()).stream()
                .filter(lead -> Objects.equals(lead.ownerId(), former))
                .forEach(lead -> lead.giveTo(newOwnerId));
    }

    /** Brings what the wall keeps on the leads of an account in step with it. */
    public void refreshLeads(Account account) {
        for (Lead lead : leads.at(account.id())) {
            lead.follow(account);
        }
    }

    /** Gives what joined an umbrella to the umbrella's account manager; any other account stays with its owner. */
    public void handToUmbrella(Account account) {
        if (account.umbrellaId() != null && !account.isHolding()) {
            handOver(account, accounts.get(account.umbrellaId()).ownerId());
        }
    }
}
