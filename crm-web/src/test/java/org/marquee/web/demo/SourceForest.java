package org.marquee.web.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of the source as hierarchies. A circle is opened at its member that stands first in the file. */
final class SourceForest {
    private final Map<String, NamedCsvRecord> byId = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    SourceForest(Stream<NamedCsvRecord> rows) {
        rows.forEach(row -> byId.put(row.getField("id"), row));
        byId.forEach((id, row) -> {
            String parent = row.getField("parent_id");
            if (byId.containsKey(parent) && !isAbove(id, parent)) {
                parents.put(id, parent);
            }
        });
    }

    private boolean isAbove(String id, String other) {
        for (String above = other; above != null; above = parents.get(above)) {
            if (above.equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** The trees without the companies that are not wanted; what hung under one of those hangs under the next above. */
    List<SourceCompany> trees(Predicate<SourceCompany> wanted) {
        Map<String, List<String>> children = byId.keySet().stream()
                .filter(parents::containsKey)
                .collect(Collectors.groupingBy(parents::get, LinkedHashMap::new, Collectors.toList()));
        Set<String> roots = new HashSet<>(byId.keySet());
        roots.removeAll(parents.keySet());
        return byId.keySet().stream()
                .filter(roots::contains)
                .flatMap(root -> grow(root, children, wanted))
                .toList();
    }

    private Stream<SourceCompany> grow(String id, Map<String, List<String>> children, Predicate<SourceCompany> wanted) {
        List<SourceCompany> below = children.getOrDefault(id, List.of()).stream()
                .flatMap(child -> grow(child, children, wanted))
                .toList();
        SourceCompany company = SourceCompany.of(byId.get(id), below);
        return wanted.test(company) ? Stream.of(company) : below.stream();
    }
}
