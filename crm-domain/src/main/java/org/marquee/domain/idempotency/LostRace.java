package org.marquee.domain.idempotency;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;

/** Tells failures that came of two transactions meeting; the loser may try again and will see what the winner did. */
public final class LostRace {
    private LostRace() {}

    /** Unique key violated, deadlock, serialisation failure or lock time-out, anywhere among the causes. */
    public static boolean isIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof PessimisticLockException) {
                return true;
            }
            if (cause instanceof SQLException sql && isRace(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRace(String state) {
        return state != null
                && (state.equals("23505") || state.startsWith("40") || state.equals("55P03") || state.equals("HYT00"));
    }
}
