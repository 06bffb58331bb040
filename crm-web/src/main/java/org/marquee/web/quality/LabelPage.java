package org.marquee.web.quality;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.quality.Answer;
import org.marquee.routing.quality.label.LabelChoice;
import org.marquee.routing.quality.label.LabelDesk;
import org.marquee.routing.quality.label.LabelReading;
import org.marquee.routing.quality.label.LabelSheet;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** One lead of a sample after the other: whose it is, is said without knowing what was decided. */
@Named
@ViewScoped
public class LabelPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/quality/label.xhtml";

    @EJB
    private transient LabelReading reading;

    @EJB
    private transient LabelDesk desk;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private Long sample;
    private Long item;
    private String text;
    private transient LabelSheet sheet;
    private transient List<LabelChoice> found;

    /** What is shown is what is labelled, whatever has been labelled elsewhere since. */
    public void load() {
        sheet = reading.sheet(sample, item, caller.get());
        item = sheet.item() == null ? null : (Long) sheet.item().id();
    }

    public String choose(long accountId) {
        return label(Answer.ACCOUNT, accountId);
    }

    public String none() {
        return label(Answer.NONE, null);
    }

    public String cannotTell() {
        return label(Answer.CANNOT_TELL, null);
    }

    /** The next without a label opens by itself; behind the last one stands the signature. */
    private String label(Answer answer, Long accountId) {
        Long labelled = attempts.attempt(() -> once.run(() -> {
            desk.label(item, answer, accountId, caller.get());
            return item;
        }));
        sheet = null;
        if (labelled == null) {
            return null;
        }
        Long next = getSheet().item().nextOpen();
        if (next == null) {
            notices.done(
                    Words.of("label.done"), Words.of("label.done.link"), "/governance/run.xhtml?id=" + sheet.runId());
        }
        return PATH + "?faces-redirect=true&sample=" + sample + "&item=" + (next == null ? item : next);
    }

    /** Looks for other accounts. */
    public void search() {
        found = reading.find(text, caller.get());
    }

    public LabelSheet getSheet() {
        if (sheet == null) {
            sheet = reading.sheet(sample, item, caller.get());
        }
        return sheet;
    }

    /** Null before anything was looked for. */
    public List<LabelChoice> getFound() {
        return found;
    }

    public Long getSample() {
        return sample;
    }

    public void setSample(Long sample) {
        this.sample = sample;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
