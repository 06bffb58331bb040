package org.marquee.web.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.web.account.AccountRef;
import org.marquee.web.contact.ContactView.PersonRef;

/** Makes what callers are shown of contacts: who sees a contact of his own does not always see the account. */
@Dependent
public class ContactViews {
    @Inject
    private Contacts contacts;

    @Inject
    private Accounts accounts;

    @Inject
    private Users users;

    /** What stands beside the contacts of a list, read at once for all of them. */
    private record Surroundings(
            Wall wall, Map<Long, Account> accounts, Map<Long, Contact> successors, Map<Long, UserName> users) {
        AccountRef account(long id) {
            Account account = accounts.get(id);
            return wall.seesAccount(account) ? new AccountRef(account.id(), account.name()) : null;
        }

        PersonRef successor(Long id) {
            Contact successor = id == null ? null : successors.get(id);
            return successor == null
                    ? null
                    : new PersonRef(successor.id(), successor.person().displayName());
        }

        OwnerShown user(Long id) {
            UserName user = id == null ? null : users.get(id);
            return user == null ? null : new OwnerShown(user.username(), user.name());
        }
    }

    /** The contact must be one that the caller may see. */
    public ContactView view(Contact contact, Caller caller) {
        return views(List.of(contact), caller).get(0);
    }

    /** In the order given; all must be contacts that the caller may see. */
    public List<ContactView> views(List<Contact> seen, Caller caller) {
        Surroundings around = new Surroundings(
                new Wall(caller),
                accounts.byIds(ids(seen, List.of(Contact::accountId))),
                contacts.byIds(ids(seen, List.of(Contact::successorId)), caller),
                users.namesOf(ids(seen, List.of(Contact::ownerId, Contact::createdBy))));
        return seen.stream().map(contact -> view(contact, around)).toList();
    }

    private static Set<Long> ids(List<Contact> of, List<Function<Contact, Long>> references) {
        return references.stream()
                .flatMap(reference -> of.stream().map(reference))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static ContactView view(Contact contact, Surroundings around) {
        PersonDetails person = contact.person();
        return new ContactView(
                contact.id(),
                contact.version(),
                person.firstName(),
                person.lastName(),
                person.email(),
                person.phone(),
                person.jobTitle(),
                contact.type(),
                contact.status(),
                around.account(contact.accountId()),
                around.user(contact.ownerId()),
                around.user(contact.createdBy()),
                around.successor(contact.successorId()),
                contact.createdAt(),
                contact.updatedAt());
    }
}
