package org.marquee.routing.matching;

import java.util.List;

/** An account that was weighed, with its probability from 0 to 1, rounded to three places. */
public record Candidate(long accountId, String name, double probability, List<Evidence> evidence) {

    public Candidate {
        evidence = List.copyOf(evidence);
    }
}
