package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.LeadBulk;
import org.marquee.domain.lead.LeadBulkRow;
import org.marquee.domain.lead.LeadBulkRow.Status;
import org.marquee.routing.handling.BulkDesk;
import org.marquee.routing.handling.BulkPreview;
import org.marquee.routing.handling.BulkReading;
import org.marquee.routing.handling.Foreseen;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;
import org.omnifaces.util.Faces;

/** One act on many leads: what would come of it, how far it got, what came of it row by row, and taking it back. */
@Named
@ViewScoped
public class LeadBulkRunPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 100;

    @EJB
    private transient BulkDesk desk;

    @EJB
    private transient BulkReading bulks;

    @EJB
    private transient LeadReading reading;

    @EJB
    private transient LeadOwners people;

    @Inject
    private transient CurrentCaller caller;

    private long id;
    private boolean running;
    private ListAddress origin;
    private transient LeadBulk bulk;
    private transient BulkPreview preview;
    private transient List<Prospect> prospects;
    private transient Map<Status, Integer> counts;

    /** A row in words; {@code lead} is null where the caller does not see it any more. */
    public record Row(long leadId, LeadView lead, Status status, String message) {}

    /** What would come of a lead, from what to what; {@code lead} is null where the caller does not see it any more. */
    public record Prospect(long leadId, LeadView lead, String before, String after, String refusal) {}

    /** Somebody else's does not exist. */
    public void load() {
        origin = ListAddress.parse(Faces.getRequestParameter("from"));
        bulk = bulks.get(id, caller.get());
    }

    /** Begins, or goes on where it was left. */
    public void start() {
        running = true;
        work();
    }

    public void undo() {
        desk.askUndo(id, caller.get());
        start();
    }

    /** Does the next slice. */
    public void work() {
        running = desk.work(id, caller.get());
        counts = null;
    }

    public boolean isRunning() {
        return running;
    }

    public LeadBulk getBulk() {
        if (bulk == null) {
            bulk = bulks.get(id, caller.get());
        }
        return bulk;
    }

    /** The name of whoever is to have them; null if nobody is. */
    public String getTaker() {
        return getBulk().toUserId() == null ? null : people.name(getBulk().toUserId());
    }

    public BulkPreview getPreview() {
        if (preview == null) {
            preview = bulks.preview(id, caller.get());
        }
        return preview;
    }

    /** What would come of the first of them, one by one, those that would not change at the end. */
    public List<Prospect> getProspects() {
        if (prospects == null) {
            prospects = prospects();
        }
        return prospects;
    }

    private List<Prospect> prospects() {
        List<Foreseen> rows = getPreview().rows().stream()
                .sorted(Comparator.comparing(row -> row.refusal() != null))
                .limit(ROWS)
                .toList();
        Map<Long, LeadView> seen =
                reading.byIds(rows.stream().map(Foreseen::leadId).toList(), caller.get());
        return rows.stream().map(row -> prospect(row, seen.get(row.leadId()))).toList();
    }

    private Prospect prospect(Foreseen row, LeadView lead) {
        boolean changes = row.refusal() == null && lead != null;
        return new Prospect(row.leadId(), lead, changes ? before(lead) : null, changes ? after() : null, row.refusal());
    }

    private String before(LeadView lead) {
        return switch (getBulk().kind()) {
            case ACCEPT, TOUCH -> Words.of("bulk.unaccepted");
            case GIVE -> lead.owner() == null ? "" : lead.owner().name();
            case HAND_BACK, CLOSE -> Words.of("Disposition." + lead.disposition());
        };
    }

    private String after() {
        return switch (getBulk().kind()) {
            case ACCEPT, TOUCH -> Words.of("bulk.accepted");
            case GIVE -> getTaker();
            case HAND_BACK -> Words.of("Disposition." + Disposition.IN_REVIEW);
            case CLOSE -> Words.of("Disposition." + getBulk().disposition());
        };
    }

    /** The list in which the leads were chosen. */
    public ListAddress getOrigin() {
        return origin;
    }

    private int count(Status... statuses) {
        if (counts == null) {
            counts = bulks.counts(id, caller.get());
        }
        return Set.of(statuses).stream()
                .mapToInt(status -> counts.getOrDefault(status, 0))
                .sum();
    }

    public int count(String status) {
        return count(Status.valueOf(status));
    }

    public int getTotal() {
        return count(Status.values());
    }

    /** Nothing was done yet. */
    public boolean isFresh() {
        return !running && count(Status.WAITING) == getTotal();
    }

    /** It was left in the middle. */
    public boolean isHalted() {
        return !running && !isFresh() && count(Status.WAITING, Status.TO_UNDO) > 0;
    }

    public boolean isFinished() {
        return !running && count(Status.WAITING, Status.TO_UNDO) == 0;
    }

    /** How much of it is done, from 0 to 100. */
    public int getPercent() {
        return getTotal() == 0 ? 100 : 100 - 100 * count(Status.WAITING, Status.TO_UNDO) / getTotal();
    }

    /** What did not go as it should comes first. */
    public List<Row> getTroubles() {
        return rows(EnumSet.of(Status.REFUSED, Status.KEPT));
    }

    public List<Row> getDone() {
        return rows(EnumSet.of(Status.DONE, Status.UNDONE));
    }

    private List<Row> rows(Set<Status> statuses) {
        List<LeadBulkRow> rows = bulks.rows(id, statuses, 0, ROWS, caller.get());
        Map<Long, LeadView> seen =
                reading.byIds(rows.stream().map(row -> row.lead().id()).toList(), caller.get());
        return rows.stream()
                .map(row -> new Row(row.lead().id(), seen.get(row.lead().id()), row.status(), row.message()))
                .toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
