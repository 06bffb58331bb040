package org.marquee.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.domain.lead.Disposition;
import org.marquee.web.lead.LeadView;
import org.marquee.web.page.Clocks;
import org.marquee.web.review.ReviewRecord.Last;
import org.marquee.web.review.Teaching.Effect;
import org.marquee.web.words.Words;

/** How the review queue speaks. */
@Named
@ApplicationScoped
public class ReviewWords {
    @Inject
    private Clocks clocks;

    /** What became of a lead that waits no more, as "Olga Ops made Ann Lee a contact at Pixar, today 14:03." */
    public String last(ReviewRecord record) {
        LeadView lead = record.lead();
        Last last = record.last();
        String person = lead.submission().person().displayName();
        String who = last.who() == null ? Words.of("review.byItself") : last.who();
        String at = clocks.brief(last.at());
        return lead.disposition() == Disposition.CONVERTED && lead.account() != null
                ? Words.of("review.last.CONVERTED", who, person, lead.account().name(), at)
                : Words.of("review.last", who, person, Words.of(lead.disposition()), at, last.reason());
    }

    /** What was just decided, in a sentence or two. */
    public String done(ReviewOffer offer) {
        String became = offer.account() == null
                ? Words.of("review.done.none", offer.person(), offer.owner())
                : Words.of("review.done.accepted", offer.person(), offer.account());
        return offer.taught().isEmpty()
                ? became
                : became + " " + Words.of("review.done.taught", quoted(offer.taught()), offer.account());
    }

    private static String quoted(List<String> names) {
        return names.stream()
                .map(name -> '"' + name + '"')
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }

    /** What a name would do at an account besides. */
    public String effect(Effect effect) {
        if (effect.known()) {
            return Words.of("review.effect.known", effect.account());
        }
        return effect.most() == 0
                ? Words.of("review.effect", effect.account(), effect.others())
                : Words.of("review.effect.more", effect.account(), effect.others(), effect.most());
    }
}
