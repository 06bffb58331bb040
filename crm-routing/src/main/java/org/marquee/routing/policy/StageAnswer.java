package org.marquee.routing.policy;

import java.util.Optional;

/**
 * What one stage says.
 *
 * @param assignment where the lead goes, or empty when the stage passes it on
 * @param reason one sentence, in either case
 */
public record StageAnswer(Optional<Assignment> assignment, String reason) {

    public static StageAnswer passed(String reason) {
        return new StageAnswer(Optional.empty(), reason);
    }

    public static StageAnswer decided(Assignment assignment, String reason) {
        return new StageAnswer(Optional.of(assignment), reason);
    }
}
