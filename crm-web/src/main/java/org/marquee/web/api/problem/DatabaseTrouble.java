package org.marquee.web.api.problem;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** What a failure says about the database, read from the SQL state, which H2 and PostgreSQL share. */
enum DatabaseTrouble {
    /** A unique key refused a second row. */
    DUPLICATE,
    /** Not reachable, shutting down, or too busy to give a lock: trying again later may work. */
    AWAY,
    /** Nothing that the database alone explains. */
    NONE;

    private static final String DUPLICATE_KEY = "23505";

    static DatabaseTrouble of(Throwable failure) {
        return Throwables.getCausalChain(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(DatabaseTrouble::of)
                .filter(trouble -> trouble != NONE)
                .findFirst()
                .orElse(NONE);
    }

    private static DatabaseTrouble of(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals(DUPLICATE_KEY)) {
            return DUPLICATE;
        }
        boolean away = failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || state.matches("(08|40|53|57P|55P|HYT|90121|90098|90067).*");
        return away ? AWAY : NONE;
    }
}
