package org.marquee.web.quality;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.domain.problem.Invalid;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.quality.report.DecisionLine;
import org.marquee.routing.quality.threshold.ThresholdReading;

/** Past decisions that other thresholds would have decided otherwise. */
@Named
@RequestScoped
public class ChangedDecisionsPage {
    @EJB
    private ThresholdReading reading;

    private double convert;
    private double review;
    private MatchOutcome from;
    private MatchOutcome to;
    private List<DecisionLine> lines;

    public void load() {
        lines = reading.changed(thresholds(), from, to);
    }

    private MatchThresholds thresholds() {
        try {
            return new MatchThresholds(convert, review);
        } catch (IllegalArgumentException impossible) {
            throw new Invalid("convert", impossible.getMessage());
        }
    }

    public List<DecisionLine> getLines() {
        return lines;
    }

    public double getConvert() {
        return convert;
    }

    public void setConvert(double convert) {
        this.convert = convert;
    }

    public double getReview() {
        return review;
    }

    public void setReview(double review) {
        this.review = review;
    }

    public MatchOutcome getFrom() {
        return from;
    }

    public void setFrom(MatchOutcome from) {
        this.from = from;
    }

    public MatchOutcome getTo() {
        return to;
    }

    public void setTo(MatchOutcome to) {
        this.to = to;
    }
}
