package org.marquee.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a browser session knows of its user: his name, since when, and with which version of his credentials. Never his
 * rights, which are read anew with every request.
 */
record PageSession(String username, long credentialVersion, Instant since) implements Serializable {
    private static final long serialVersionUID = 2L;
    private static final String KEY = PageSession.class.getName();
    private static final Duration LONGEST_PAUSE = Duration.ofHours(8);
    private static final Duration LONGEST = Duration.ofHours(14);

    /** The session of the request, unless nobody signed in or that was too long ago. */
    static Optional<PageSession> find(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(existing -> (PageSession) existing.getAttribute(KEY))
                .filter(page -> now.isBefore(page.since().plus(LONGEST)));
    }

    /** Opens it under a new session id, so that an id planted before is worth nothing. */
    static void open(HttpServletRequest request, SignedInUser user, Instant now) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(Math.toIntExact(LONGEST_PAUSE.toSeconds()));
        session.setAttribute(KEY, new PageSession(user.username(), user.credentialVersion(), now));
    }

    /** Whether it was opened with what he signs in with today. */
    boolean isOf(SignedInUser user) {
        return user.credentialVersion() == credentialVersion;
    }

    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
