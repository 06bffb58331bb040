package org.marquee.web.api.problem;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;

/** The exceptions that a container puts around another one and that say nothing themselves. */
final class Wrappers {
    private static final List<Class<? extends Throwable>> KNOWN = List.of(
            EJBException.class,
            RollbackException.class,
            jakarta.transaction.RollbackException.class,
            PersistenceException.class,
            TransactionalException.class,
            InvocationTargetException.class,
            UndeclaredThrowableException.class);

    private Wrappers() {}

    static boolean isWrapper(Throwable failure) {
        return KNOWN.stream().anyMatch(wrapper -> wrapper.isInstance(failure));
    }
}
