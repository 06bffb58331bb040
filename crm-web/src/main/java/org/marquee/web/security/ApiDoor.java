package org.marquee.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Set;
import org.marquee.web.api.problem.Problem;
import org.marquee.web.api.problem.ProblemResponse;

/** The REST interface's door: HTTP Basic or a bearer token with every request, no session, no cookie. */
@ApplicationScoped
public class ApiDoor {
    /** A role of nobody's, which opens the figures and nothing else. */
    private static final String WATCHER = "WATCHER";

    private static final String MUST_CHANGE =
            "Administration knows your password. Choose your own at POST /api/v1/me/password, then go on.";

    private final Credentials credentials;
    private final PasswordCheck passwords;
    private final RemoteAddress remote;

    protected ApiDoor() {
        this(null, null, null);
    }

    @Inject
    public ApiDoor(Credentials credentials, PasswordCheck passwords, RemoteAddress remote) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.remote = remote;
    }

    /** Lets in, sends away, or lets pass what asks for nothing protected. */
    AuthenticationStatus enter(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return withoutCredentials(request, response, context);
        }
        PasswordCheck.Answer answer = answer(header, request);
        if (answer.user() != null && answer.user().mustChangePassword() && !Paths.isPassword(request)) {
            ProblemResponse.send(response, Problem.of(403, MUST_CHANGE));
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (answer.user() != null) {
            return context.notifyContainerAboutLogin(
                    answer.user().username(), answer.user().roles());
        }
        return answer.waitSeconds() > 0 ? slowDown(response, answer.waitSeconds()) : refuse(response);
    }

    /** What is open is open to all; the figures are to whoever watches the server from the same machine. */
    private AuthenticationStatus withoutCredentials(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        if (Paths.isFigures(request) && remote.isLocal(request)) {
            return context.notifyContainerAboutLogin("watcher", Set.of(WATCHER));
        }
        return context.isProtected() ? refuse(response) : context.doNothing();
    }

    private PasswordCheck.Answer answer(String header, HttpServletRequest request) {
        return AuthorizationHeader.parse(header)
                .map(parsed -> parsed.token() == null
                        ? passwords.check(parsed.username(), parsed.password(), request)
                        : PasswordCheck.Answer.of(credentials.ofToken(parsed.token())))
                .orElse(PasswordCheck.Answer.REFUSED);
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) throws IOException {
        ProblemResponse.send(response, Problem.of(401));
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Marquee\", charset=\"UTF-8\"");
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Marquee\"");
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus slowDown(HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        ProblemResponse.send(response, Problem.of(429, PasswordCheck.sentence(seconds)));
        return AuthenticationStatus.SEND_FAILURE;
    }
}
