package org.marquee.web.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.lead.ReviewCause;
import org.marquee.domain.paging.Neighbours;
import org.marquee.web.queue.QueueAddress;
import org.marquee.web.queue.QueueList;
import org.marquee.web.queue.QueuePlace;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/**
 * The review queue: the list, and beside it the lead that is looked at with the accounts that were weighed for it. What was
 * shown is what is decided on, whatever has come into the queue since.
 */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ReviewReading reading;

    @Inject
    private transient ReviewWalk walk;

    @Inject
    private transient CurrentCaller caller;

    private Long id;
    private Long other;
    private String from;
    private boolean listFirst;
    private ReviewAsked asked;
    private QueuePlace place;
    private transient QueueList<ReviewWaiting> list;
    private transient ReviewRecord looked;
    private transient Neighbours neighbours;

    /** A way to narrow the list; {@code address} is the queue narrowed so. */
    public record Narrowing(String words, String address, boolean chosen) {}

    /** Reads the queue; without a choice in the address its first lead is looked at. */
    public void load() {
        if (asked == null) {
            asked = ReviewAsked.ofRequest();
        }
        listFirst = id == null;
        list = walk.list(asked, from, caller.get());
        id = listFirst ? list.first() : id;
        if (id != null) {
            look();
        }
        neighbours = walk.around(asked, place, caller.get());
    }

    private void look() {
        looked = reading.get(id, other, caller.get());
        if (looked.isWaiting()) {
            place = new QueuePlace(looked.dueAt(), id);
            list = list.holds(id) ? list : walk.listFrom(asked, place, caller.get());
        }
    }

    /** The address at which the queue goes on after this lead; {@code done} is this lead if it was decided on, else null. */
    String goingOn(Long done) {
        Long next = walk.around(asked, place, caller.get()).next();
        return addresses().asRedirect(next, list.from(), done);
    }

    /** The queue with this lead opened again. */
    String comingBackTo(long lead) {
        return addresses().asRedirect(lead, null, null);
    }

    private QueueAddress addresses() {
        return new QueueAddress(asked.state());
    }

    /** The queue with a lead opened, and the list where it is; null for nothing opened, and the list from its beginning. */
    public String opening(Long lead) {
        return addresses().opening(lead, lead == null ? null : list.from());
    }

    /** The list from where the address says. */
    public String listing(String start) {
        return addresses().opening(null, start);
    }

    /** Where another account for the lead is looked for. */
    public String getFinder() {
        return asked.state("/review/accounts.xhtml").keep("from", list.from()).with("lead", String.valueOf(id));
    }

    public List<Narrowing> getOwners() {
        return Stream.of(false, true)
                .map(mine -> narrowing(
                        Words.of(mine ? "review.mine" : "review.everybodysLeads"),
                        asked.whose(mine),
                        asked.mine() == mine))
                .toList();
    }

    public List<Narrowing> getCauses() {
        Stream<Narrowing> each = Arrays.stream(ReviewCause.values())
                .map(cause -> narrowing(Words.of(cause), asked.because(cause), asked.cause() == cause));
        return Stream.concat(
                        Stream.of(narrowing(Words.of("review.anyCause"), asked.because(null), asked.cause() == null)),
                        each)
                .toList();
    }

    private static Narrowing narrowing(String words, ReviewAsked asked, boolean chosen) {
        return new Narrowing(words, asked.state().getAddress(), chosen);
    }

    public boolean isNarrowed() {
        return asked.isNarrowed();
    }

    public QueueList<ReviewWaiting> getList() {
        return list;
    }

    /** Null when nothing waits and nothing was asked for. */
    public ReviewRecord getLooked() {
        return looked;
    }

    /** Whether a screen that has room for one of both shows the list. */
    public boolean isListFirst() {
        return listFirst;
    }

    /** What waits before and after the one that is looked at. */
    public Neighbours getNeighbours() {
        return neighbours;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
