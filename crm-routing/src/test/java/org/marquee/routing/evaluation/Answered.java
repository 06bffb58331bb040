package org.marquee.routing.evaluation;

import java.util.List;

/** A question with the accounts that were found, best first, and the score of the first, higher for surer. */
record Answered(Question question, List<String> found, double score) {

    boolean isRight() {
        return !found.isEmpty() && question.right().contains(found.get(0));
    }

    boolean isAmongTen() {
        return found.stream().limit(10).anyMatch(question.right()::contains);
    }
}
