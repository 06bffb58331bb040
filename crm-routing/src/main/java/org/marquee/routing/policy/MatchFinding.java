package org.marquee.routing.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What matching found, reduced to what routing needs; as JSON it carries its outcome. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MatchFinding.Matched.class, name = "MATCHED"),
    @JsonSubTypes.Type(value = MatchFinding.Possible.class, name = "POSSIBLE"),
    @JsonSubTypes.Type(value = MatchFinding.None.class, name = "NONE")
})
public sealed interface MatchFinding {

    /**
     * One account, surely enough to act.
     *
     * @param probability 0 to 1
     */
    record Matched(MatchedAccount account, double probability) implements MatchFinding {}

    /**
     * Accounts that operations must look at.
     *
     * @param candidates how many, at least one
     * @param named how many of them are named accounts
     * @param probability of the best one, 0 to 1
     */
    record Possible(int candidates, int named, double probability) implements MatchFinding {

        /** @throws IllegalArgumentException when the counts do not fit */
        public Possible {
            if (candidates < 1 || named < 0 || named > candidates) {
                throw new IllegalArgumentException("A possible match has candidates, and no more named ones than those:"
                        + " %d of %d.".formatted(named, candidates));
            }
        }
    }

    /** No account at all. */
    record None() implements MatchFinding {}
}
