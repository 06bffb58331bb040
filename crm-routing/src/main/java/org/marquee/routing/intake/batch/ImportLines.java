package org.marquee.routing.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.imports.ImportOutcomes;
import org.marquee.domain.imports.ImportRow;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.imports.RowOutcome;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.intake.AnswerForCaller;
import org.marquee.routing.intake.file.FileShape;
import org.marquee.routing.intake.file.RowPerson;
import org.marquee.routing.knowledge.Knowledge;

/** Makes what somebody is shown of the rows of a file: what each came to, and where, as far as he sees it. */
@ApplicationScoped
public class ImportLines {
    @Inject
    private ImportOutcomes outcomes;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Users users;

    Slice<ImportLine> list(LeadImport of, RowOutcome outcome, int afterLine, int limit, Caller caller) {
        FileShape shape = StoredJson.read(of.header(), FileShape.class);
        Slice<ImportRow> found = outcomes.list(of, outcome, afterLine, limit, caller);
        Set<Long> seen = outcomes.seen(ids(found.items(), ImportRow::leadId), caller);
        AnswerForCaller shower = new AnswerForCaller(
                caller, knowledge.current(), users.namesOf(ids(found.items(), ImportRow::ownerId))::get);
        return found.map(row -> {
            RowPerson person = RowPerson.of(shape, Cells.of(row));
            return RejectedRows.isLost(row, of)
                    ? lost(row, person)
                    : line(row, person, row.leadId() != null && seen.contains(row.leadId()), shower, caller);
        });
    }

    private static Set<Long> ids(List<ImportRow> rows, Function<ImportRow, Long> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static ImportLine lost(ImportRow row, RowPerson person) {
        return new ImportLine(row.lineNo(), person, RowOutcome.REJECTED, RejectedRows.reason(row), null, null, null);
    }

    private static ImportLine line(
            ImportRow row, RowPerson person, boolean seen, AnswerForCaller shower, Caller caller) {
        boolean open = shower.seesWhere(row.accountId(), row.ownerId());
        return new ImportLine(
                row.lineNo(),
                person,
                ImportOutcomes.outcome(row, seen || caller.reach().everything()),
                row.message(),
                seen ? row.leadId() : null,
                open ? shower.account(row.accountId()) : null,
                open ? shower.owner(row.ownerId()) : null);
    }
}
