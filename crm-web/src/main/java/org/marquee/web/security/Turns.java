package org.marquee.web.security;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the forms that one person sends be answered one after the other: a page keeps what it shows in between, and is not
 * made for two requests at once, as when somebody presses a button while what he typed is still being looked at.
 */
@WebListener
public class Turns implements HttpSessionListener {
    private static final String ATTRIBUTE = Turns.class.getName();

    /** A form that waits holds a thread, which others need. */
    private static final int LONGEST_SECONDS = 30;

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setAttribute(ATTRIBUTE, new ReentrantLock());
    }

    /** To be held while a form is answered that was sent in the session, also in one that was restored without it. */
    static Lock of(HttpSession session) {
        synchronized (Turns.class) {
            if (!(session.getAttribute(ATTRIBUTE) instanceof Lock)) {
                session.setAttribute(ATTRIBUTE, new ReentrantLock());
            }
            return (Lock) session.getAttribute(ATTRIBUTE);
        }
    }

    /** Waits for it; false if what goes before takes too long. */
    static boolean comes(Lock turn) {
        try {
            return turn.tryLock(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
