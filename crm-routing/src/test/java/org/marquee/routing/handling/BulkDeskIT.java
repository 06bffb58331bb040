package org.marquee.routing.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.LeadBulkRow;
import org.marquee.domain.lead.LeadBulkRow.Status;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.Office;

class BulkDeskIT {
    private static long lead(Office office, String host, String owner) {
        long lead = office.handIn("ops", Office.person("Eva", "Erler", "eva@" + host, null))
                .leadId();
        LeadHandlingIT.act(office, "ops", lead, Ask.give(office.userId(owner), null));
        return lead;
    }

    private static long prepare(Office office, String who, Ask ask, Long... leads) {
        List<LeadRef> seen = List.of(leads).stream()
                .map(lead -> LeadHandlingIT.seen(office, lead))
                .toList();
        return desk(office, desk -> desk.prepare(ask, seen, caller(office, who)));
    }

    private static Caller caller(Office office, String who) {
        return office.as(who, (beans, caller) -> caller);
    }

    private static <T> T desk(Office office, Function<BulkDesk, T> work) {
        return office.outside(beans -> work.apply(beans.get(BulkDesk.class)));
    }

    private static void run(Office office, String who, long bulk) {
        desk(office, desk -> desk.work(bulk, caller(office, who)));
    }

    private static void undo(Office office, String who, long bulk) {
        desk(office, desk -> {
            desk.askUndo(bulk, caller(office, who));
            return desk.work(bulk, caller(office, who));
        });
    }

    private static BulkPreview preview(Office office, String who, long bulk) {
        return office.as(who, (beans, caller) -> beans.get(BulkReading.class).preview(bulk, caller));
    }

    private static Map<Status, Integer> counts(Office office, String who, long bulk) {
        return office.as(who, (beans, caller) -> beans.get(BulkReading.class).counts(bulk, caller));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_preview_says_is_what_comes_of_it_and_undo_puts_it_all_back(TestDatabase database) {
        try (Office office = new Office(database)) {
            long mine = lead(office, "eins.example", "rep");
            long another = lead(office, "zwei.example", "rep");
            long hidden = lead(office, "drei.example", "west");
            long bulk = prepare(office, "rep", Ask.close(Disposition.EXCLUDED, "Students."), mine, another, hidden);

            BulkPreview before = preview(office, "rep", bulk);
            run(office, "rep", bulk);
            Map<Status, Integer> after = counts(office, "rep", bulk);
            Disposition closed = office.lead(mine).disposition();
            undo(office, "rep", bulk);

            assertThat(before.allowed()).isEqualTo(2);
            assertThat(before.refusals()).isEqualTo(Map.of(BulkDesk.GONE, 1));
            assertThat(before.rows())
                    .containsExactlyInAnyOrder(
                            new Foreseen(mine, null), new Foreseen(another, null), new Foreseen(hidden, BulkDesk.GONE));
            assertThat(after).isEqualTo(Map.of(Status.DONE, 2, Status.REFUSED, 1));
            assertThat(closed).isEqualTo(Disposition.EXCLUDED);
            assertThat(counts(office, "rep", bulk)).isEqualTo(Map.of(Status.UNDONE, 2, Status.REFUSED, 1));
            assertThat(office.lead(mine).disposition()).isEqualTo(Disposition.ASSIGNED);
            assertThat(office.lead(hidden).ownerId()).isEqualTo(office.userId("west"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lead_that_changed_after_it_was_chosen_is_left_alone_and_one_that_was_worked_on_is_kept(
            TestDatabase database) {
        try (Office office = new Office(database)) {
            long changed = lead(office, "eins.example", "rep");
            long worked = lead(office, "zwei.example", "rep");
            long bulk = prepare(office, "rep", Ask.give(office.userId("west"), null), changed, worked);
            LeadHandlingIT.act(office, "rep", changed, Ask.accept());

            BulkPreview preview = preview(office, "rep", bulk);
            run(office, "rep", bulk);
            LeadHandlingIT.act(office, "west", worked, Ask.accept());
            undo(office, "rep", bulk);

            assertThat(preview.refusals()).isEqualTo(Map.of(BulkDesk.CHANGED, 1));
            assertThat(counts(office, "rep", bulk)).isEqualTo(Map.of(Status.REFUSED, 1, Status.KEPT, 1));
            assertThat(office.lead(worked).ownerId()).isEqualTo(office.userId("west"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bulk_is_there_for_nobody_but_whoever_asked_for_it(TestDatabase database) {
        try (Office office = new Office(database)) {
            long bulk = prepare(office, "rep", Ask.accept(), lead(office, "eins.example", "rep"));

            assertThatThrownBy(() -> counts(office, "ops", bulk)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> run(office, "ops", bulk)).isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_prepared_without_leads_or_with_an_incomplete_ask(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = lead(office, "eins.example", "rep");

            assertThatThrownBy(() -> prepare(office, "rep", Ask.accept())).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> prepare(office, "rep", Ask.handBack(" "), lead))
                    .isInstanceOf(Invalid.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_row_says_what_was_done_or_why_not(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = lead(office, "eins.example", "rep");
            long accepted = lead(office, "zwei.example", "rep");
            LeadHandlingIT.act(office, "rep", accepted, Ask.accept());
            long bulk = prepare(office, "rep", Ask.accept(), lead, accepted);

            run(office, "rep", bulk);

            List<LeadBulkRow> rows = office.as(
                    "rep",
                    (beans, caller) -> beans.get(BulkReading.class).rows(bulk, Set.of(Status.values()), 0, 10, caller));
            assertThat(rows)
                    .extracting(LeadBulkRow::message)
                    .containsExactly("rep name accepted it.", "It is accepted already.");
        }
    }
}
