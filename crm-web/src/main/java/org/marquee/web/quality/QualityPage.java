package org.marquee.web.quality;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.quality.MatchSample;
import org.marquee.domain.quality.SampleState;
import org.marquee.governance.job.GovernanceReading;
import org.marquee.governance.job.ProcessView;
import org.marquee.governance.job.RunRequest;
import org.marquee.governance.job.RunView;
import org.marquee.routing.quality.report.QualityReading;
import org.marquee.routing.quality.report.QualityReport;
import org.marquee.routing.quality.report.QualityScope;
import org.marquee.routing.quality.threshold.ThresholdReading;
import org.marquee.routing.quality.threshold.ThresholdVersion;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.ListState;
import org.marquee.web.security.CurrentCaller;

/** How well leads are matched; each figure leads to the decisions behind it. */
@Named
@ViewScoped
public class QualityPage implements Serializable {
    static final String PATH = "/quality/quality.xhtml";
    private static final long serialVersionUID = 1L;
    private static final List<Integer> WEEKS = List.of(4, 13, 52);

    @EJB
    private transient QualityReading reading;

    @EJB
    private transient ThresholdReading thresholds;

    @EJB
    private transient GovernanceReading governance;

    @EJB
    private transient RunRequest requests;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient CurrentCaller caller;

    private Integer weeks;
    private Long sample;
    private transient QualityReport report;
    private transient ProcessView process;
    private transient ThresholdVersion inForce;

    public void load() {
        getReport();
    }

    /** Draws a sample now, as a run of governance. */
    public String draw() {
        RunView begun = attempts.attempt(() -> once.run(() -> requests.start(MatchSample.PROCESS, caller.get())));
        return begun == null ? null : "/governance/run.xhtml?faces-redirect=true&id=" + begun.id();
    }

    public QualityReport getReport() {
        if (report == null) {
            report = reading.report(QualityScope.of(weeks, sample));
        }
        return report;
    }

    /** The newest sample that is counted; null without any. */
    public SampleState getNewest() {
        return getReport().samples().stream().findFirst().orElse(null);
    }

    public ProcessView getProcess() {
        if (process == null) {
            process = governance.process(MatchSample.PROCESS, caller.get());
        }
        return process;
    }

    /** Whether the caller labels. */
    public boolean isLabelling() {
        return getProcess().answeredBy(caller.get().username());
    }

    public ThresholdVersion getInForce() {
        if (inForce == null) {
            inForce = thresholds.versions().get(0);
        }
        return inForce;
    }

    /** The chart of stated probability against what was found. */
    public String getReliabilityChart() {
        return ChartData.reliability(getReport().reliability());
    }

    /** Whether any of its points can be told. */
    public boolean isReliabilityTold() {
        return getReport().reliability().stream().anyMatch(bin -> !bin.found().tooFew());
    }

    /** The address of the decisions behind a figure; its parameters come behind it. */
    public String getDecisions() {
        return ListState.of("/quality/decisions.xhtml")
                .keep("weeks", sample == null ? Integer.toString(getReport().weeks()) : null)
                .keep("sample", sample == null ? null : Long.toString(sample))
                .getAddress();
    }

    /** What can be chosen. */
    public List<Integer> getScopes() {
        return WEEKS;
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
}
