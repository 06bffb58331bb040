package org.marquee.web.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactMove;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;
import org.marquee.web.account.AccountRef;
import org.marquee.web.lead.LeadRecord;
import org.marquee.web.lead.LeadRecord.InquiryView;
import org.marquee.web.lead.LeadViews;

/** Puts together what the page of a contact shows. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.PARTNER_REP, Role.Names.MANAGER, Role.Names.OPS})
public class ContactRecordReading {
    @Inject
    private Contacts contacts;

    @Inject
    private Accounts accounts;

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private Leads leads;

    @Inject
    private Users users;

    @Inject
    private Conversions conversions;

    @Inject
    private LeadViews leadViews;

    @Inject
    private ContactViews views;

    /**
     * The contact with its surroundings, as far as the caller sees them.
     *
     * @throws org.marquee.domain.problem.NotFound if he does not see the contact
     */
    public ContactRecord get(long id, Caller caller) {
        Contact contact = contacts.get(id, caller);
        List<AccountRef> placement = accounts.find(contact.accountId(), caller).stream()
                .flatMap(account -> hierarchy.pathTo(account, caller).stream())
                .map(account -> new AccountRef(account.id(), account.name()))
                .toList();
        return new ContactRecord(
                views.view(contact, caller),
                placement,
                moves(id, caller),
                leads.inquiriesOfContact(id).stream()
                        .map(ContactRecordReading::view)
                        .toList(),
                cameAs(id, caller),
                caller.sells());
    }

    private LeadRecord cameAs(long id, Caller caller) {
        return conversions.ofContact(id).stream()
                .findFirst()
                .flatMap(conversion -> leads.findVisible(conversion.leadId(), caller))
                .map(lead -> leadViews.record(lead, caller))
                .orElse(null);
    }

    private List<ContactRecord.Move> moves(long id, Caller caller) {
        List<ContactMove> moves = contacts.movesOf(id);
        Wall wall = new Wall(caller);
        Map<Long, Account> places = accounts.byIds(moves.stream()
                .flatMap(move -> Stream.of(move.fromAccountId(), move.toAccountId()))
                .collect(Collectors.toSet()));
        Map<Long, UserName> names = users.namesOf(moves.stream()
                .map(ContactMove::movedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return moves.stream()
                .map(move -> new ContactRecord.Move(
                        seen(places.get(move.fromAccountId()), wall),
                        seen(places.get(move.toAccountId()), wall),
                        isTold(move, places, wall) ? move.reason() : null,
                        move.movedBy() == null ? null : names.get(move.movedBy()),
                        move.movedAt()))
                .toList();
    }

    private static AccountRef seen(Account account, Wall wall) {
        return account == null || !wall.seesAccount(account) ? null : new AccountRef(account.id(), account.name());
    }

    /** A reason names the accounts, as in "A was merged into B". */
    private static boolean isTold(ContactMove move, Map<Long, Account> places, Wall wall) {
        return seen(places.get(move.fromAccountId()), wall) != null
                && seen(places.get(move.toAccountId()), wall) != null;
    }

    private static InquiryView view(Inquiry inquiry) {
        return new InquiryView(
                inquiry.id(),
                inquiry.channel().name(),
                inquiry.source(),
                inquiry.campaign(),
                inquiry.product(),
                inquiry.message(),
                inquiry.receivedAt());
    }
}
