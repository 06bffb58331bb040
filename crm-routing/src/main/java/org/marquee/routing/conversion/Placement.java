package org.marquee.routing.conversion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Under which account a person is placed: the unit that matched; if several could, their nearest common ancestor that
 * attracts leads; if that is a holding, its corporate unit. Never a holding.
 *
 * @param accountId where the person is placed
 * @param reason in a sentence
 */
public record Placement(long accountId, String reason) {

    /**
     * What placement needs of an account.
     *
     * @param parentId null at the top
     * @param corporateUnitId of a holding; null if it has none
     * @param attracts whether it is approved and active
     */
    public record Node(String name, Long parentId, boolean holding, Long corporateUnitId, boolean attracts) {}

    /**
     * Places among {@code matched}; {@code tree} answers null for an unknown id. Empty if nothing matched, if those that
     * matched have no common ancestor, or if their holding has no corporate unit.
     */
    public static Optional<Placement> among(List<Long> matched, LongFunction<Node> tree) {
        List<Long> common = commonLine(matched, tree);
        return common.stream()
                .filter(id -> matched.contains(id) || takesPeople(id, tree))
                .findFirst()
                .or(() -> common.stream().findFirst())
                .flatMap(id -> at(id, matched, tree));
    }

    private static boolean takesPeople(long id, LongFunction<Node> tree) {
        Node node = tree.apply(id);
        Node taking = node.holding() && node.corporateUnitId() != null ? tree.apply(node.corporateUnitId()) : node;
        return taking != null && !taking.holding() && taking.attracts();
    }

    private static Optional<Placement> at(long id, List<Long> matched, LongFunction<Node> tree) {
        Node node = tree.apply(id);
        if (node.holding()) {
            String reason = matched.size() == 1
                    ? "Only the group " + node.name() + " can be told, so its corporate unit takes the person."
                    : "Several units of " + node.name() + " could be meant, so its corporate unit takes the person.";
            return Optional.ofNullable(node.corporateUnitId()).map(unit -> new Placement(unit, reason));
        }
        return Optional.of(new Placement(id, matched.contains(id) ? matched(node) : nearest(node)));
    }

    private static String matched(Node node) {
        return node.parentId() == null ? "The account itself matched." : "The unit " + node.name() + " matched.";
    }

    private static String nearest(Node node) {
        return "Several units below " + node.name() + " could be meant; it is the nearest above them.";
    }

    /** What stands above all of them, themselves included, lowest first. */
    private static List<Long> commonLine(List<Long> matched, LongFunction<Node> tree) {
        return matched.stream()
                .map(id -> lineOf(id, tree))
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of());
    }

    /** The account and all above it, lowest first. */
    private static List<Long> lineOf(long id, LongFunction<Node> tree) {
        Set<Long> line = new LinkedHashSet<>();
        Long at = id;
        Node node = tree.apply(id);
        while (node != null && line.add(at)) {
            at = node.parentId();
            node = at == null ? null : tree.apply(at);
        }
        return List.copyOf(line);
    }
}
