package org.marquee.routing.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.marquee.routing.matching.normalize.Spelling;

/**
 * All words of all names, to find those that differ from a mistyped one by an edit or two: such an error leaves the
 * first or the last three letters as they are. Words are kept when their last account goes; that only costs their space.
 */
final class Vocabulary {
    private static final int SHORTEST = 5;
    private static final int EDGE = 3;
    private static final int MOST = 8;
    private final Map<String, Queue<String>> edges = new ConcurrentHashMap<>();
    private final Set<String> words = ConcurrentHashMap.newKeySet();

    void add(String word) {
        if (word.length() >= SHORTEST && words.add(word)) {
            edges.computeIfAbsent(front(word), edge -> new ConcurrentLinkedQueue<>())
                    .add(word);
            edges.computeIfAbsent(back(word), edge -> new ConcurrentLinkedQueue<>())
                    .add(word);
        }
    }

    /** At most eight words that {@code word} may be a misspelling of. */
    List<String> near(String word) {
        List<String> found = new ArrayList<>();
        if (word.length() >= SHORTEST) {
            collect(word, front(word), found);
            collect(word, back(word), found);
        }
        return found;
    }

    private void collect(String word, String edge, List<String> found) {
        Queue<String> bucket = edges.get(edge);
        if (bucket == null) {
            return;
        }
        for (String other : bucket) {
            if (found.size() == MOST) {
                return;
            }
            if (Spelling.mayBeSame(word, other) && !found.contains(other)) {
                found.add(other);
            }
        }
    }

    private static String front(String word) {
        return "^" + word.substring(0, EDGE);
    }

    private static String back(String word) {
        return word.substring(word.length() - EDGE) + "$";
    }
}
