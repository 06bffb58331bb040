package org.marquee.web.quality;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.routing.quality.report.DecisionLine;
import org.marquee.routing.quality.report.Pick;
import org.marquee.routing.quality.report.QualityReading;
import org.marquee.routing.quality.report.QualityScope;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.ListState;
import org.marquee.web.page.Listing;
import org.marquee.web.words.Words;

/** The labelled decisions behind a figure. */
@Named
@RequestScoped
public class QualityDecisionsPage {
    private static final String PATH = "/quality/decisions.xhtml";
    private static final String AS_READ = "place";
    private static final int ROWS = 50;

    @EJB
    private QualityReading reading;

    @Inject
    private QualityWords words;

    private Integer weeks;
    private Long sample;
    private Pick.Figure figure;
    private String of;
    private Boolean right;
    private String cursor;
    private Listing<DecisionLine> listing;

    public void load() {
        QualityScope scope = QualityScope.of(weeks, sample);
        Pick pick = new Pick(figure == null ? Pick.Figure.ALL : figure, of, right);
        List<DecisionLine> all = reading.decisions(scope, pick);
        After after = new PageRequest(null, cursor, null).after(AS_READ);
        int from = after == null ? 0 : after.place(all.size());
        int to = Math.min(from + ROWS, all.size());
        Slice<DecisionLine> slice = new Slice<>(all.subList(from, to), to < all.size(), all.size());
        listing = Listing.of(state(scope, pick), cursor, Page.of(slice, AS_READ, line -> new After(null, to)));
    }

    private ListState state(QualityScope scope, Pick pick) {
        String kind = Words.of(pick.figure()) + (of == null ? "" : ": " + named(pick));
        return ListState.of(PATH)
                .keep("weeks", scope.weeks() == null ? null : scope.weeks().toString())
                .keep("sample", sample == null ? null : sample.toString())
                .filter(
                        "figure",
                        pick.figure() == Pick.Figure.ALL ? null : pick.figure().name(),
                        kind)
                .keep("of", of)
                .filter(
                        "right",
                        right == null ? null : right.toString(),
                        Words.of(Boolean.TRUE.equals(right) ? "quality.right" : "quality.wrong"));
    }

    /** An alias is named by its number here; the table that led here names it. */
    private String named(Pick pick) {
        return pick.figure() == Pick.Figure.RULE ? words.rule(of) : of;
    }

    public Listing<DecisionLine> getListing() {
        return listing;
    }

    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer weeks) {
        this.weeks = weeks;
    }

    public Long getSample() {
        return sample;
    }

    public void setSample(Long sample) {
        this.sample = sample;
    }

    public Pick.Figure getFigure() {
        return figure;
    }

    public void setFigure(Pick.Figure figure) {
        this.figure = figure;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public Boolean getRight() {
        return right;
    }

    public void setRight(Boolean right) {
        this.right = right;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
