package org.marquee.web.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.web.page.Frame;
import org.marquee.web.queue.QueueAddress;
import org.marquee.web.search.Hit;
import org.marquee.web.search.HitKind;
import org.marquee.web.search.SearchReading;
import org.marquee.web.security.CurrentCaller;
import org.omnifaces.util.Faces;

/** Finds another account for a lead while one types; each hit leads to the lead with that account beside it. */
@Named
@RequestScoped
public class ReviewFinder {
    private static final int FEW = 8;

    @EJB
    private SearchReading reading;

    @Inject
    private Frame frame;

    @Inject
    private CurrentCaller caller;

    private String text;
    private long lead;
    private List<Hit> hits = List.of();

    public void load() {
        frame.refuseStrangers();
        hits = reading.find(text, FEW, caller.get()).stream()
                .filter(hit -> hit.kind() == HitKind.ACCOUNT)
                .toList();
    }

    /** The lead beside the account, in the queue narrowed as it was. */
    public String address(Hit hit) {
        ReviewAsked asked = ReviewAsked.ofRequest();
        return new QueueAddress(asked.state()).opening(lead, Faces.getRequestParameter("from")) + "&other=" + hit.id();
    }

    public List<Hit> getHits() {
        return hits;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public long getLead() {
        return lead;
    }

    public void setLead(long lead) {
        this.lead = lead;
    }
}
