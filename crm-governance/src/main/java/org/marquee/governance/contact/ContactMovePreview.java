package org.marquee.governance.contact;

import java.util.Set;
import org.marquee.domain.account.Account;
import org.marquee.domain.contact.Contact;

/**
 * What would change if a person moved.
 *
 * @param leads how many leads he came as, which go with him
 * @param losing ids of the users who see him now and would not any more
 * @param gaining ids of the users who would see him that do not now
 */
public record ContactMovePreview(
        Contact contact, Account from, Account to, int leads, Set<Long> losing, Set<Long> gaining) {
    public ContactMovePreview {
        losing = Set.copyOf(losing);
        gaining = Set.copyOf(gaining);
    }
}
