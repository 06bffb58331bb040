package org.marquee.web.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.territory.Countries;
import org.marquee.web.words.Words;

/** How leads are written on pages. */
@Named
@ApplicationScoped
public class LeadNames {
    /** Something known, with its label. */
    public record Fact(String label, String value) {}

    public String person(LeadView lead) {
        return lead.submission().person().displayName();
    }

    /** What is known of the person and his company, in the order in which one asks. */
    public List<Fact> facts(LeadView lead) {
        Submission known = lead.submission();
        return Stream.of(
                        new Fact(Words.of("lead.company"), known.company()),
                        new Fact(Words.of("lead.jobTitle"), known.jobTitle()),
                        new Fact(Words.of("lead.email"), known.email()),
                        new Fact(Words.of("lead.phone"), known.phone()),
                        new Fact(Words.of("lead.website"), known.website()),
                        new Fact(Words.of("lead.address"), address(known)),
                        new Fact(Words.of("lead.industry"), known.industry()),
                        new Fact(Words.of("lead.product"), known.product()),
                        new Fact(Words.of("lead.source"), known.source()))
                .filter(fact -> fact.value() != null && !fact.value().isEmpty())
                .toList();
    }

    private static String address(Submission known) {
        String country = known.country() == null ? null : Countries.englishName(known.country());
        return Places.of(known.street(), known.city(), known.state(), known.postalCode(), country);
    }
}
