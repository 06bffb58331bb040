package org.marquee.governance.review;

/**
 * A departure from the standards.
 *
 * @param rule the rule's name
 * @param field what is to be mended, as the request names it
 * @param sentence what is wrong, for people
 * @param namedId the other account that the sentence tells of; null if it tells of none
 */
public record StandardFinding(String rule, String field, String sentence, Long namedId) {
    /** The same, telling of another account. */
    StandardFinding naming(Position.Above other) {
        return new StandardFinding(rule, field, sentence, other.id());
    }
}
