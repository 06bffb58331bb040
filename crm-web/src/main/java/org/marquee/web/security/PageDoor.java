package org.marquee.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/**
 * The pages' door: whoever has no page session is led to the sign-in page, and from there to where he wanted; whoever has
 * a password that administration knows, to the page where he chooses his own.
 */
@ApplicationScoped
public class PageDoor {
    private final Credentials credentials;
    private final Clock clock;

    protected PageDoor() {
        this(null, null);
    }

    @Inject
    public PageDoor(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Lets in, leads to the sign-in page, or lets pass what is open to all. */
    AuthenticationStatus enter(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        Optional<SignedInUser> user = PageSession.find(request, clock.instant())
                .flatMap(session -> credentials.ofName(session.username()).filter(session::isOf));
        if (user.isPresent() && user.get().mustChangePassword() && !isOpenBeforeThat(request)) {
            Redirects.lead(request, response, Paths.PASSWORD);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (user.isPresent()) {
            return context.notifyContainerAboutLogin(
                    user.get().username(), user.get().roles());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Target target = Target.wantedBy(request);
        Redirects.lead(request, response, wasIn(request) ? target.asSignInAgainAddress() : target.asSignInAddress());
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isOpenBeforeThat(HttpServletRequest request) {
        return Paths.isPassword(request) || Paths.isResource(request) || Paths.isSignOut(request);
    }

    /** A form was sent, or the browser names a session: nobody does who comes for the first time. */
    private static boolean wasIn(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getRequestedSessionId() != null;
    }
}
