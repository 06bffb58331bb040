package org.marquee.routing.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marquee.domain.imports.ImportOutcomes;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.imports.LeadImports;
import org.marquee.domain.imports.RowOutcome;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Makes what is shown of imports, with the counts of all of them read at once. */
@ApplicationScoped
public class ImportViews {
    @Inject
    private LeadImports imports;

    @Inject
    private ImportOutcomes outcomes;

    @Inject
    private Users users;

    List<ImportShown> views(Collection<LeadImport> some, Caller caller) {
        List<Long> ids = some.stream().map(LeadImport::id).toList();
        Map<Long, Map<RowOutcome, Long>> counts = outcomes.count(ids, caller);
        Map<Long, UserName> names =
                users.namesOf(some.stream().map(LeadImport::createdBy).collect(Collectors.toSet()));
        Map<Long, Long> runs = imports.runsOf(ids);
        return some.stream()
                .map(of -> view(
                        of,
                        counts.getOrDefault(of.id(), Map.of()),
                        names.get(of.createdBy()).name(),
                        runs.get(of.id())))
                .toList();
    }

    private static ImportShown view(LeadImport of, Map<RowOutcome, Long> counts, String createdBy, Long runId) {
        return new ImportShown(
                of.id(),
                of.fileName(),
                of.isDryRun(),
                of.status(),
                of.totalRows(),
                of.status() == LeadImport.Status.FAILED ? withLost(counts) : counts,
                createdBy,
                of.createdAt(),
                of.startedAt(),
                of.finishedAt(),
                of.message(),
                of.dryRunId(),
                runId);
    }

    /** What an import that was given up left waiting is in the error file like what was rejected. */
    private static Map<RowOutcome, Long> withLost(Map<RowOutcome, Long> counts) {
        Map<RowOutcome, Long> all = new EnumMap<>(RowOutcome.class);
        counts.forEach((outcome, count) ->
                all.merge(outcome == RowOutcome.WAITING ? RowOutcome.REJECTED : outcome, count, Long::sum));
        return all;
    }
}
