package org.marquee.web.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.web.page.Fact;
import org.marquee.web.words.Words;

/** How pages speak of contacts. */
@Named
@ApplicationScoped
public class ContactWords {
    /** The name, or the mail address where there is none. */
    public String name(ContactView of) {
        return new PersonDetails(of.firstName(), of.lastName(), of.email(), of.phone(), of.jobTitle()).displayName();
    }

    /** How he is reached, in the order in which one asks. */
    public List<Fact> facts(ContactView of) {
        return Stream.of(
                        Fact.of(Words.of("contact.jobTitle"), of.jobTitle()),
                        Fact.mail(Words.of("contact.email"), of.email()),
                        Fact.phone(Words.of("contact.phone"), of.phone()))
                .filter(Fact::isKnown)
                .toList();
    }
}
