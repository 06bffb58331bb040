package org.marquee.web.security;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the forms that one person sends be answered one after the other: a page keeps what it shows in between, and is not
 * made for two requests at once, as when somebody presses a button while what he typed is still being looked at.
 */
@WebListener
public class Turns implements HttpSessionListener {
    private static final String ATTRIBUTE = Turns.class.getName();

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setAttribute(ATTRIBUTE, new ReentrantLock());
    }

    /** To be held while a form is answered that was sent in the session. */
    static Lock of(HttpSession session) {
        return (Lock) session.getAttribute(ATTRIBUTE);
    }
}
