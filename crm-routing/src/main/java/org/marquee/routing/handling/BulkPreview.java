package org.marquee.routing.handling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What would come of a bulk if it ran now.
 *
 * @param total how many leads were chosen
 * @param allowed how many of them would change
 * @param refusals why the others would not, each with their number, the most frequent first
 * @param rows what would come of each
 */
public record BulkPreview(int total, int allowed, Map<String, Integer> refusals, List<Foreseen> rows) {
    static BulkPreview of(List<Foreseen> rows) {
        Map<String, Long> counted = rows.stream()
                .filter(row -> row.refusal() != null)
                .collect(Collectors.groupingBy(Foreseen::refusal, Collectors.counting()));
        Map<String, Integer> refusals = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(refusal ->
                        refusals.put(refusal.getKey(), refusal.getValue().intValue()));
        int refused = refusals.values().stream().mapToInt(Integer::intValue).sum();
        return new BulkPreview(rows.size(), rows.size() - refused, refusals, List.copyOf(rows));
    }
}
