package org.marquee.web.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.territory.Countries;
import org.marquee.web.page.Fact;
import org.marquee.web.words.Words;

/** How leads are written on pages. */
@Named
@ApplicationScoped
public class LeadNames {
    public String person(LeadView lead) {
        return lead.submission().person().displayName();
    }

    /** What stands before the sign of a mail address, which may be broken there; null where there is none. */
    public String mailbox(LeadView lead) {
        String email = lead.submission().email();
        return email == null ? null : email.substring(0, email.lastIndexOf('@'));
    }

    /** The rest of it. */
    public String mailHost(LeadView lead) {
        String email = lead.submission().email();
        return email == null ? null : email.substring(email.lastIndexOf('@'));
    }

    /** What is known of the person and his company, in the order in which one asks. */
    public List<Fact> facts(LeadView lead) {
        return said(lead.submission());
    }

    /** The same of what somebody handed in. */
    public List<Fact> said(Submission known) {
        return Stream.of(
                        Fact.of(Words.of("lead.company"), known.company()),
                        Fact.of(Words.of("lead.jobTitle"), known.jobTitle()),
                        Fact.mail(Words.of("lead.email"), known.email()),
                        Fact.phone(Words.of("lead.phone"), known.phone()),
                        Fact.of(Words.of("lead.website"), known.website()),
                        Fact.of(Words.of("lead.address"), address(known)),
                        Fact.of(Words.of("lead.industry"), known.industry()),
                        Fact.of(Words.of("lead.product"), known.product()),
                        Fact.of(Words.of("lead.source"), known.source()))
                .filter(Fact::isKnown)
                .toList();
    }

    private static String address(Submission known) {
        String country = known.country() == null ? null : Countries.englishName(known.country());
        return Places.of(known.street(), known.city(), known.state(), known.postalCode(), country);
    }
}
