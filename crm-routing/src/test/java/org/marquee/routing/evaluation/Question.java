package org.marquee.routing.evaluation;

import java.util.Set;
import org.marquee.routing.matching.MatchSubject;

/**
 * Something to be asked.
 *
 * @param kind its class or category, by which results are told apart
 * @param counted whether the headline figures count it: nobody can infer some aliases
 * @param right the accounts that count as right; null if the file does not tell, empty if there is none
 */
public record Question(String id, MatchSubject subject, String kind, boolean counted, Set<String> right) {

    boolean hasAnswer() {
        return !right.isEmpty();
    }
}
