package org.marquee.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a browser session knows of its user: his name and since when. Never his rights, which are read anew with every
 * request.
 */
record PageSession(String username, Instant since) implements Serializable {
    private static final long serialVersionUID = 1L;
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
    static void open(HttpServletRequest request, String username, Instant now) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(Math.toIntExact(LONGEST_PAUSE.toSeconds()));
        session.setAttribute(KEY, new PageSession(username, now));
    }

    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
