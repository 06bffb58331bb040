package org.marquee.web.approval;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.paging.Neighbours;
import org.marquee.domain.text.SearchText;
import org.marquee.governance.approval.AccountDecisions;
import org.marquee.governance.approval.DecisionUndo;
import org.marquee.governance.approval.Verdict;
import org.marquee.governance.approval.Waiting;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.FieldProblem;
import org.marquee.web.page.ListState;
import org.marquee.web.page.Notices;
import org.marquee.web.queue.QueueAddress;
import org.marquee.web.queue.QueueList;
import org.marquee.web.queue.QueuePlace;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/**
 * The approval queue: the list, and beside it the account that is looked at with the one it resembles most. What was
 * shown is what is decided on, whatever has come into the queue since; then the next one opens by itself.
 */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final QueueAddress ADDRESS = new QueueAddress(ListState.of("/approval/queue.xhtml"));

    @EJB
    private transient AccountDecisions decisions;

    @EJB
    private transient DecisionUndo undoing;

    @Inject
    private transient ApprovalRecords records;

    @Inject
    private transient QueueWalk walk;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private Long id;
    private Long with;
    private Long done;
    private String from;
    private String reason;
    private boolean listFirst;
    private boolean asking;
    private QueuePlace place;
    private transient QueueList<Waiting> list;
    private transient ApprovalRecord looked;
    private transient Neighbours neighbours;
    private transient UndoOffer offer;

    /** Reads the queue; without a choice in the address its first account is looked at. */
    public void load() {
        asking = false;
        listFirst = id == null;
        list = walk.list(from, caller.get());
        id = listFirst ? list.first() : id;
        if (id != null) {
            look();
        }
        neighbours = walk.around(place);
        offer = done == null ? null : walk.offer(done, caller.get());
    }

    private void look() {
        looked = records.get(id, with, caller.get());
        if (isPending()) {
            place = new QueuePlace(looked.account().reviewDueAt(), id);
            list = list.holds(id) ? list : walk.listFrom(place, caller.get());
        }
    }

    /** Asks once more where the account may be there already, and could be merged into that instead. */
    public String approve() {
        Lookalike likeliest = looked.likeliest();
        asking = likeliest != null && likeliest.similar().isLikely() && likeliest.unfit() == null;
        return asking ? null : approveAllTheSame();
    }

    public String approveAllTheSame() {
        return decide(ReviewDecision.APPROVE, null);
    }

    /** Leaves it undecided. */
    public void leave() {
        asking = false;
    }

    public String giveBack() {
        return decideWithReason(ReviewDecision.RETURN);
    }

    public String reject() {
        return decideWithReason(ReviewDecision.REJECT);
    }

    public String mergeInto(long survivor) {
        return decide(ReviewDecision.MERGE, survivor);
    }

    private String decideWithReason(ReviewDecision decision) {
        if (SearchText.orNull(reason) != null) {
            return decide(decision, null);
        }
        FieldProblem.ask("decide:reason", Words.of("approval.reason.missing." + decision));
        return null;
    }

    /** The next one opens by itself, and says what became of this one. */
    private String decide(ReviewDecision decision, Long survivor) {
        Verdict verdict =
                new Verdict(decision, reason, survivor, looked.account().version());
        return attempt(
                () -> decisions.decide(id, verdict, caller.get()),
                ADDRESS.asRedirect(walk.around(place).next(), list.from(), id));
    }

    /** Takes the decision back that was just made; its account opens again. */
    public String undo() {
        String next = attempt(
                () -> undoing.undo(offer.reviewId(), Words.of("approval.undo.reason"), caller.get()),
                ADDRESS.asRedirect(offer.accountId(), null, null));
        if (next != null) {
            notices.done(Words.of("approval.undone", offer.name()));
        }
        return next;
    }

    /** What is refused stays, and is shown as it stands now. */
    private String attempt(Supplier<?> work, String otherwise) {
        String next = attempts.orStay(() -> once.run(work), otherwise);
        if (next == null) {
            load();
        }
        return next;
    }

    /** The queue with an account opened, and the list where it is; null for nothing opened, and the list from its beginning. */
    public String opening(Long account) {
        return ADDRESS.opening(account, account == null ? null : list.from());
    }

    /** The list from where the address says. */
    public String listing(String start) {
        return ADDRESS.opening(null, start);
    }

    public QueueList<Waiting> getList() {
        return list;
    }

    /** Null when nothing waits and nothing was asked for. */
    public ApprovalRecord getLooked() {
        return looked;
    }

    public boolean isPending() {
        return looked != null && looked.account().reviewStatus() == ReviewStatus.PENDING;
    }

    /** Whether it waits for somebody else, because nobody decides on an account of his own. */
    public boolean isOwn() {
        String username = caller.get().username();
        return isPending()
                && Stream.of(looked.account().owner(), looked.account().createdBy())
                        .anyMatch(person -> person != null && person.username().equals(username));
    }

    /** Whether he may decide. */
    public boolean isDeciding() {
        return isPending() && !isOwn();
    }

    /** Whether it was said that it may be there already, and he is asked once more. */
    public boolean isAsking() {
        return asking;
    }

    /** Whether a screen that has room for one of both shows the list. */
    public boolean isListFirst() {
        return listFirst;
    }

    /** What waits before and after the one that is looked at. */
    public Neighbours getNeighbours() {
        return neighbours;
    }

    /** What was just decided and can be taken back; null otherwise. */
    public UndoOffer getOffer() {
        return offer;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getWith() {
        return with;
    }

    public void setWith(Long with) {
        this.with = with;
    }

    public Long getDone() {
        return done;
    }

    public void setDone(Long done) {
        this.done = done;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
