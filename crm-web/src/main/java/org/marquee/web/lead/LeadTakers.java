package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.marquee.routing.handling.LeadHandling;
import org.marquee.routing.handling.Taker;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Those to whom leads are handed on. */
@Named
@RequestScoped
public class LeadTakers {
    @EJB
    private LeadHandling handling;

    @Inject
    private LeadPage page;

    @Inject
    private CurrentCaller caller;

    private List<Taker> all;

    /** Whom the caller may give what he looks at, but for whoever has it already. */
    public List<Taker> getShown() {
        if (all == null) {
            all = handling.takers(caller.get());
        }
        return all.stream().filter(taker -> !hasIt(taker)).toList();
    }

    private boolean hasIt(Taker taker) {
        return page.isThere()
                && page.getLead().owner() != null
                && page.getLead().owner().username().equals(taker.username());
    }

    /** His name, and what tells whether he is the right one: his territories, else his roles. */
    public String words(Taker taker) {
        String known = taker.territories().isEmpty()
                ? taker.roles().stream().sorted().map(Words::of).collect(Collectors.joining(", "))
                : String.join(", ", taker.territories());
        return "%s (%s) · %s".formatted(taker.name(), taker.username(), known);
    }
}
