package org.marquee.web.approval;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.paging.Slice;
import org.marquee.governance.approval.AccountDecisions;
import org.marquee.governance.approval.ApprovalQueue;
import org.marquee.governance.approval.ReviewReading;
import org.marquee.governance.approval.Reviewed;
import org.marquee.governance.approval.Verdict;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AccountViews;
import org.marquee.web.page.Attempts;
import org.marquee.web.security.CurrentCaller;

/**
 * The approval queue: the list, and beside it the account that is looked at with its best duplicate. What was shown is
 * what is decided on, whatever has come into the queue since.
 */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 100;

    @EJB
    private transient ApprovalQueue queue;

    @EJB
    private transient ReviewReading reviews;

    @EJB
    private transient AccountDecisions decisions;

    @Inject
    private transient AccountViews views;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient CurrentCaller caller;

    private Long id;
    private String reason;
    private transient Slice<Reviewed> waiting;
    private transient Reviewed chosen;
    private transient AccountView account;
    private transient AccountView best;

    /** Reads the queue; without a choice in the address its first account is looked at. */
    public void load() {
        waiting = queue.waiting(null, ROWS, caller.get());
        if (id != null) {
            look(reviews.get(id, caller.get()));
        } else if (!waiting.items().isEmpty()) {
            look(waiting.items().get(0));
        }
    }

    private void look(Reviewed reviewed) {
        chosen = reviewed;
        id = reviewed.account().id();
        account = views.view(reviewed.account(), caller.get());
        best = reviews.others(reviewed, caller.get()).stream()
                .findFirst()
                .map(other -> views.view(other, caller.get()))
                .orElse(null);
    }

    public String approve() {
        return decide(ReviewDecision.APPROVE, null);
    }

    public String giveBack() {
        return decide(ReviewDecision.RETURN, null);
    }

    public String reject() {
        return decide(ReviewDecision.REJECT, null);
    }

    public String mergeInto(long survivor) {
        return decide(ReviewDecision.MERGE, survivor);
    }

    /** The next one opens by itself; what is refused stays, and is shown as it stands now. */
    private String decide(ReviewDecision decision, Long survivor) {
        String next = attempts.orStay(
                () -> {
                    Verdict verdict = new Verdict(decision, reason, survivor, account.version());
                    return once.run(() -> decisions.decide(account.id(), verdict, caller.get()));
                },
                "/approval/queue.xhtml?faces-redirect=true");
        if (next == null) {
            load();
        }
        return next;
    }

    public List<Reviewed> getWaiting() {
        return waiting.items();
    }

    /** Null when nothing waits. */
    public Reviewed getChosen() {
        return chosen;
    }

    public AccountView getAccount() {
        return account;
    }

    /** The account that the chosen one resembles most; null if it resembles none. */
    public AccountView getBest() {
        return best;
    }

    public String getTotal() {
        return waiting.totalIsCapped() ? "1,000+" : Integer.toString(waiting.total());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
