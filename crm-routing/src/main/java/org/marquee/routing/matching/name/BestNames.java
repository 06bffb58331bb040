package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.List;

/** The best name of each of the best accounts that were found so far. */
final class BestNames {
    private final NameHit[] hits;
    private int size;
    private int worst;

    /** Keeps at most so many accounts. */
    BestNames(int most) {
        hits = new NameHit[most];
    }

    /** A name that scores less is not kept. */
    double least() {
        if (hits.length == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return size < hits.length ? Double.NEGATIVE_INFINITY : hits[worst].score();
    }

    void offer(NameHit hit) {
        int same = find(hit.accountId());
        if (same >= 0) {
            replace(same, hit);
        } else if (size < hits.length) {
            hits[size++] = hit;
            findWorst();
        } else {
            replace(worst, hit);
        }
    }

    private int find(long accountId) {
        for (int i = 0; i < size; i++) {
            if (hits[i].accountId() == accountId) {
                return i;
            }
        }
        return -1;
    }

    private void replace(int i, NameHit hit) {
        if (hit.isBetterThan(hits[i])) {
            hits[i] = hit;
            findWorst();
        }
    }

    private void findWorst() {
        if (size == hits.length) {
            worst = 0;
            for (int i = 1; i < size; i++) {
                worst = hits[worst].isBetterThan(hits[i]) ? i : worst;
            }
        }
    }

    /** Best first. */
    List<NameHit> sorted() {
        NameHit[] sorted = Arrays.copyOf(hits, size);
        Arrays.sort(sorted, (a, b) -> a.isBetterThan(b) ? -1 : 1);
        return List.of(sorted);
    }
}
