package org.marquee.web.approval;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.Conflict;
import org.marquee.governance.approval.AccountDecisions;
import org.marquee.governance.approval.ApprovalQueue;
import org.marquee.governance.approval.MergeUndo;
import org.marquee.governance.approval.ReviewReading;
import org.marquee.governance.approval.Reviewed;
import org.marquee.governance.approval.Verdict;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AccountViews;
import org.marquee.web.page.Attempts;
import org.marquee.web.security.CurrentCaller;
import org.omnifaces.util.Faces;

/**
 * The approval queue: the list, and beside it the account that is looked at with its best duplicate. What was shown is
 * what is decided on, whatever has come into the queue since.
 */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 100;
    private static final String QUEUE = "/approval/queue.xhtml?faces-redirect=true";

    @EJB
    private transient ApprovalQueue queue;

    @EJB
    private transient ReviewReading reviews;

    @EJB
    private transient AccountDecisions decisions;

    @EJB
    private transient MergeUndo mergers;

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

    /** What was just decided. */
    public record Decided(long id, String name, ReviewDecision decision) implements Serializable {}

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

    /** The next one opens by itself, and says what became of this one. */
    private String decide(ReviewDecision decision, Long survivor) {
        String next = attempt(
                () -> {
                    Verdict verdict = new Verdict(decision, reason, survivor, account.version());
                    return decisions.decide(account.id(), verdict, caller.get());
                },
                QUEUE);
        if (next != null) {
            Faces.setFlashAttribute(
                    "decided", new Decided(account.id(), account.profile().name(), decision));
        }
        return next;
    }

    /** Takes the merger back by which the account went up in another; it waits for a decision again. */
    public String undoMerger() {
        return attempt(() -> mergers.undo(merger(), reason, caller.get()), QUEUE + "&id=" + account.id());
    }

    private long merger() {
        return reviews.mergerOf(account.id(), caller.get())
                .orElseThrow(() -> new Conflict("The merger was undone already."));
    }

    /** What is refused stays, and is shown as it stands now. */
    private String attempt(Supplier<?> work, String otherwise) {
        String next = attempts.orStay(() -> once.run(work), otherwise);
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

    public boolean isPending() {
        return account.reviewStatus() == ReviewStatus.PENDING;
    }

    public boolean isMerged() {
        return account.reviewStatus() == ReviewStatus.MERGED;
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
