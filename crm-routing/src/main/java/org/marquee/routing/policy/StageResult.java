package org.marquee.routing.policy;

import java.util.Set;
import org.marquee.domain.decision.Stage;
import org.marquee.domain.decision.StageOutcome;

/**
 * One line of a decision's trace.
 *
 * @param stage which stage
 * @param outcome what it did
 * @param reason one sentence; of the stages that look at accounts it may name one
 */
public record StageResult(Stage stage, StageOutcome outcome, String reason) {

    private static final Set<Stage> THAT_NAME_ACCOUNTS = Set.of(Stage.NAMED_ACCOUNT, Stage.EXISTING_ACCOUNT);

    /** The same for a reader who may not see the account: nothing in the reason tells which it is, or of whom. */
    public StageResult withoutNames() {
        return THAT_NAME_ACCOUNTS.contains(stage) ? new StageResult(stage, outcome, reasonWithoutNames()) : this;
    }

    private String reasonWithoutNames() {
        return switch (outcome) {
            case DECIDED -> "The lead belongs to somebody whose accounts you do not see.";
            case PASSED -> "No account decided here.";
            case SKIPPED -> reason;
        };
    }
}
