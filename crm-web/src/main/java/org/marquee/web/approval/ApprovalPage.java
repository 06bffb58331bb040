package org.marquee.web.approval;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.domain.account.Account;
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

/** The approval queue: the list, and beside it the account that is looked at with its best duplicate. */
@Named
@RequestScoped
public class ApprovalPage {
    private static final int ROWS = 100;

    @EJB
    private ApprovalQueue queue;

    @EJB
    private ReviewReading reviews;

    @EJB
    private AccountDecisions decisions;

    @Inject
    private AccountViews views;

    @Inject
    private Once once;

    @Inject
    private Attempts attempts;

    @Inject
    private CurrentCaller caller;

    private Long id;
    private long version;
    private String reason;
    private Slice<Reviewed> waiting;
    private Reviewed chosen;

    /** Reads the queue; without a choice in the address its first account is looked at. */
    public void load() {
        if (getChosen() != null) {
            version = chosen.account().version();
        }
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

    /** The next one opens by itself. */
    private String decide(ReviewDecision decision, Long survivor) {
        return attempts.orStay(
                () -> {
                    Verdict verdict = new Verdict(decision, reason, survivor, version);
                    return once.run(() -> decisions.decide(id, verdict, caller.get()));
                },
                "/approval/queue.xhtml?faces-redirect=true");
    }

    public List<Reviewed> getWaiting() {
        return queue().items();
    }

    private Slice<Reviewed> queue() {
        if (waiting == null) {
            waiting = queue.waiting(null, ROWS, caller.get());
        }
        return waiting;
    }

    /** Null when nothing waits. */
    public Reviewed getChosen() {
        if (chosen == null && id != null) {
            chosen = reviews.get(id, caller.get());
        }
        if (chosen == null && !queue().items().isEmpty()) {
            chosen = queue().items().get(0);
            id = chosen.account().id();
        }
        return chosen;
    }

    public AccountView view(Account account) {
        return views.view(account, caller.get());
    }

    /** The account that the chosen one resembles most; null if it resembles none. */
    public AccountView getBest() {
        return getChosen() == null
                ? null
                : reviews.others(chosen, caller.get()).stream()
                        .findFirst()
                        .map(this::view)
                        .orElse(null);
    }

    public String getTotal() {
        return queue().totalIsCapped() ? "1,000+" : Integer.toString(queue().total());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
