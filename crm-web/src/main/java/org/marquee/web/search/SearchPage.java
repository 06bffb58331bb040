package org.marquee.web.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.web.security.CurrentCaller;

/** What the search finds: a few hits of each kind while one types, more on a page of their own. */
@Named
@RequestScoped
public class SearchPage {
    private static final int FEW = 5;
    private static final int MANY = 50;

    @EJB
    private SearchReading reading;

    @Inject
    private CurrentCaller caller;

    private String text;
    private List<Hit> hits = List.of();

    public void loadFew() {
        hits = reading.find(text, FEW, caller.get());
    }

    public void loadMany() {
        hits = reading.find(text, MANY, caller.get());
    }

    public List<Hit> getHits() {
        return hits;
    }

    public boolean isNothingFound() {
        return hits.isEmpty();
    }

    public boolean isAsked() {
        return text != null && !text.isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
