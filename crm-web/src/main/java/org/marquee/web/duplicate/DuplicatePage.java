package org.marquee.web.duplicate;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.marquee.domain.account.Clue;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.paging.Neighbours;
import org.marquee.governance.scan.DuplicateDesk;
import org.marquee.web.approval.Likeness;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.ListState;
import org.marquee.web.page.Notices;
import org.marquee.web.queue.QueueAddress;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/**
 * The queue of accounts that may be one company: the list, and beside it the pair that is looked at. What was shown is what
 * is decided on; then the next one opens by itself. What operations told apart is listed too, for whoever looks for it.
 */
@Named
@ViewScoped
public class DuplicatePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String APART = "apart";
    private static final ListState PATH = ListState.of("/duplicate/queue.xhtml");

    @EJB
    private transient DuplicateDesk desk;

    @Inject
    private transient PairRecords records;

    @Inject
    private transient PairWalk walk;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private Long id;
    private Long stay;
    private Long done;
    private String from;
    private String show;
    private String reason;
    private boolean listFirst;
    private transient PairList list;
    private transient PairRecord looked;
    private transient Neighbours neighbours;
    private transient PairUndo offer;

    /** Reads the list; without a choice in the address its first pair is looked at. */
    public void load() {
        list = isApart() ? walk.toldApart(from) : walk.waiting(from);
        listFirst = id == null;
        id = listFirst ? list.first() : id;
        looked = id == null ? null : records.get(id, stay, caller.get());
        neighbours = looked == null ? new Neighbours(null, null) : walk.around(looked.shown(), list);
        offer = done == null ? null : walk.offer(done, caller.get());
    }

    /** The next one opens by itself. */
    public String merge() {
        return decide(() -> desk.merge(id, looked.seenGoing(), looked.seenStaying(), reason, caller.get()));
    }

    public String tellApart() {
        return decide(() -> desk.tellApart(id, reason, caller.get()));
    }

    private String decide(Runnable work) {
        Long decided = attempt(work, id);
        return decided == null ? null : address().asRedirect(walk.nextOf(looked.shown()), list.from(), decided);
    }

    /** Takes the decision back that was just made; its pair opens again. */
    public String undo() {
        return takeBack(offer.pairId());
    }

    /** Has the pair that is looked at wait again, which was told apart. */
    public String reopen() {
        return takeBack(id);
    }

    private String takeBack(long pairId) {
        Long back = attempt(() -> desk.takeBack(pairId, Words.of("duplicate.undo.reason"), caller.get()), pairId);
        if (back == null) {
            return null;
        }
        notices.done(Words.of("duplicate.undone"));
        return new QueueAddress(PATH).asRedirect(back, null, null);
    }

    /** What is refused stays, and is shown as it stands now. */
    private Long attempt(Runnable work, Long outcome) {
        Long done = attempts.attempt(() -> once.run(() -> {
            work.run();
            return outcome;
        }));
        if (done == null) {
            load();
        }
        return done;
    }

    /** The queue with a pair opened. */
    public String opening(Long pair) {
        return address().opening(pair, pair == null ? null : list.from());
    }

    /** What waits, with a pair of it opened. */
    public String waitingOpening(Long pair) {
        return new QueueAddress(PATH).opening(pair, null);
    }

    /** How a field of one reads beside that of the other. */
    public String words(Likeness likeness) {
        return Words.of("duplicate." + likeness);
    }

    /** The same with the account that is to stay. */
    public String keeping(long account) {
        return narrowed()
                .keep("stay", Long.toString(account))
                .keep("id", id.toString())
                .keep("from", from)
                .getAddress();
    }

    /** The list from where the address says. */
    public String listing(String start) {
        return address().opening(null, start);
    }

    /** What waits. */
    public String getWaitingAddress() {
        return PATH.getAddress();
    }

    /** What was told apart. */
    public String getApartAddress() {
        return PATH.keep("show", APART).getAddress();
    }

    private QueueAddress address() {
        return new QueueAddress(narrowed());
    }

    private ListState narrowed() {
        return isApart() ? PATH.keep("show", APART) : PATH;
    }

    /** Whether what was told apart is listed, in place of what waits. */
    public boolean isApart() {
        return APART.equals(show);
    }

    public PairList getList() {
        return list;
    }

    /** Null when nothing waits and nothing was asked for. */
    public PairRecord getLooked() {
        return looked;
    }

    /** What waits before and after the one that is looked at. */
    public Neighbours getNeighbours() {
        return neighbours;
    }

    /** What was just decided and can be taken back; null otherwise. */
    public PairUndo getOffer() {
        return offer;
    }

    /** Whether a screen that has room for one of both shows the list. */
    public boolean isListFirst() {
        return listFirst;
    }

    /** The evidence that what is looked at rests on. */
    public List<Clue> getEvidence() {
        return looked.shown().pair().evidence();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getStay() {
        return stay;
    }

    public void setStay(Long stay) {
        this.stay = stay;
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

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
