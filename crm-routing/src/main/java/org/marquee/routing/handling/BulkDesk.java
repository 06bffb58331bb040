package org.marquee.routing.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadBulk;
import org.marquee.domain.lead.LeadBulkRow;
import org.marquee.domain.lead.LeadBulkRow.Status;
import org.marquee.domain.lead.LeadBulks;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/**
 * Does one thing with many leads: each in a transaction of its own, by the rules for one. It goes on slice by slice while
 * somebody asks for more; what is done stays done, and can be taken back in the same way.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.PARTNER_REP, Role.Names.MANAGER, Role.Names.OPS})
public class BulkDesk {
    /** More would be a case for a rule of routing, not for a person. */
    public static final int MOST = 5_000;

    static final String CHANGED = "It was changed after it had been chosen.";
    static final String GONE = "It is not there for you any more.";

    private static final int SLICE = 40;

    @Inject
    private Once once;

    @Inject
    private LeadBulks bulks;

    @Inject
    private LeadHandling handling;

    @Inject
    private ActUndo undoing;

    @Inject
    private Clock clock;

    /**
     * Keeps what is asked for and the leads as they were seen; nothing is changed yet.
     *
     * @throws Invalid without leads, with too many, or if the ask is not complete
     */
    public long prepare(Ask asked, Collection<LeadRef> leads, Caller caller) {
        Ask ask = asked.checked();
        if (leads.isEmpty() || leads.size() > MOST) {
            throw new Invalid("leads", "Choose 1 to 5,000 leads.");
        }
        return once.run(() -> bulks.add(
                        new LeadBulk(
                                ask.kind(),
                                ask.toUserId(),
                                ask.disposition(),
                                ask.reason(),
                                caller.userId(),
                                clock.instant()),
                        leads)
                .id());
    }

    /** Works on the next rows and answers whether more wait. */
    public boolean work(long bulkId, Caller caller) {
        LeadBulk bulk = once.run(() -> bulks.get(bulkId, caller.userId()));
        Ask ask = new Ask(bulk.kind(), bulk.toUserId(), bulk.disposition(), bulk.reason());
        List<Long> waiting = once.run(() -> bulks.rowIds(bulkId, Status.WAITING, SLICE));
        waiting.forEach(row -> attempt(row, Status.WAITING, one -> act(one, ask, caller), LeadBulkRow::refused));
        List<Long> undoable = once.run(() -> bulks.rowIds(bulkId, Status.TO_UNDO, SLICE));
        undoable.forEach(row -> attempt(row, Status.TO_UNDO, one -> takeBack(one, caller), LeadBulkRow::kept));
        return waiting.size() == SLICE || undoable.size() == SLICE;
    }

    /** What was done is taken back when {@link #work} goes on. */
    public void askUndo(long bulkId, Caller caller) {
        once.run(() -> {
            bulks.askUndo(bulks.get(bulkId, caller.userId()).id());
            return bulkId;
        });
    }

    private void attempt(
            long rowId, Status expected, Consumer<LeadBulkRow> step, BiConsumer<LeadBulkRow, String> note) {
        try {
            onRow(rowId, expected, step);
        } catch (StaleVersion changed) {
            onRow(rowId, expected, row -> note.accept(row, CHANGED));
        } catch (NotFound gone) {
            onRow(rowId, expected, row -> note.accept(row, GONE));
        } catch (Denied | Conflict | Invalid refused) {
            onRow(rowId, expected, row -> note.accept(row, refused.getMessage()));
        }
    }

    /** Another window of the same person may have been quicker. */
    private void onRow(long rowId, Status expected, Consumer<LeadBulkRow> step) {
        once.run(() -> {
            LeadBulkRow row = bulks.getLocked(rowId);
            if (row.status() == expected) {
                step.accept(row);
            }
            return rowId;
        });
    }

    private void act(LeadBulkRow row, Ask ask, Caller caller) {
        LeadAct act = handling.act(row.lead(), ask, caller);
        row.done(act);
    }

    private void takeBack(LeadBulkRow row, Caller caller) {
        undoing.undo(row.actId(), caller);
        row.undone();
    }
}
