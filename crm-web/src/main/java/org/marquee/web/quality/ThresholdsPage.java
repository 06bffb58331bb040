package org.marquee.web.quality;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.marquee.domain.idempotency.Once;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.quality.threshold.ThresholdDesk;
import org.marquee.routing.quality.threshold.ThresholdReading;
import org.marquee.routing.quality.threshold.ThresholdVersion;
import org.marquee.routing.quality.threshold.Trial;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** How sure matching must be: other thresholds are tried on past decisions before they are set. */
@Named
@ViewScoped
public class ThresholdsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/quality/thresholds.xhtml";

    @EJB
    private transient ThresholdReading reading;

    @EJB
    private transient ThresholdDesk desk;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private Double convert;
    private Double review;
    private String reason;
    private int seen;
    private boolean tried;
    private transient List<ThresholdVersion> versions;
    private transient List<Trial> trials;

    /** Without others in the address, those in force are shown. */
    public void load() {
        versions = reading.versions();
        ThresholdVersion inForce = versions.get(0);
        seen = inForce.policyNumber();
        convert = convert == null ? (Double) inForce.convertFrom() : convert;
        review = review == null ? (Double) inForce.reviewFrom() : review;
        tried = isPossible() && (convert != inForce.convertFrom() || review != inForce.reviewFrom());
    }

    /** Puts them in force; a refusal leaves what was typed, and shows what is in force by now. */
    public String set() {
        Integer number = attempts.attempt(
                () -> once.run(() -> desk.set(new MatchThresholds(convert, review), reason, seen, caller.get())));
        if (number == null) {
            versions = reading.versions();
            seen = versions.get(0).policyNumber();
            return null;
        }
        notices.done(Words.of("thresholds.done", number));
        return PATH + "?faces-redirect=true";
    }

    /** Whether the thresholds of the address are such at all. */
    public boolean isPossible() {
        return review >= 0 && review <= convert && convert <= 1;
    }

    /** Whether others than those in force are tried. */
    public boolean isTried() {
        return tried;
    }

    public List<ThresholdVersion> getVersions() {
        if (versions == null) {
            versions = reading.versions();
        }
        return versions;
    }

    public ThresholdVersion getInForce() {
        return getVersions().get(0);
    }

    public Trial getTrial() {
        return getTrials().get(1);
    }

    /** The same with the thresholds in force. */
    public Trial getNow() {
        return getTrials().get(0);
    }

    private List<Trial> getTrials() {
        if (trials == null) {
            MatchThresholds now =
                    new MatchThresholds(getInForce().convertFrom(), getInForce().reviewFrom());
            trials = reading.trials(List.of(now, new MatchThresholds(convert, review)));
        }
        return trials;
    }

    public String getChart() {
        return ChartData.curve(getTrial().curve(), getInForce().convertFrom());
    }

    public Double getConvert() {
        return convert;
    }

    public void setConvert(Double convert) {
        this.convert = convert;
    }

    public Double getReview() {
        return review;
    }

    public void setReview(Double review) {
        this.review = review;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
