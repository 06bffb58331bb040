package org.marquee.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;

/** The caller of the running request with his present roles and reach, read once a request. */
@RequestScoped
public class CurrentCaller {
    @Inject
    private SecurityContext security;

    @Inject
    private Callers callers;

    private Caller caller;

    public Caller get() {
        if (caller == null) {
            caller = callers.getByUsername(security.getCallerPrincipal().getName());
        }
        return caller;
    }
}
