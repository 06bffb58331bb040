package org.marquee.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.marquee.domain.settings.Settings;
import org.marquee.web.upload.FormLimit;

/**
 * Takes forms only as our pages send them: with the nonce of the page, which PrimeFaces adds by script on every page
 * that has one of its components. Without it PrimeFaces could draw neither the page nor an error page, so whoever sends
 * none is given the page anew. What one person sends is answered one after the other, and refused when the one before
 * takes too long. Files are taken by the one page that asks for them, as long as they are not too large.
 */
@WebFilter("*.xhtml")
public class PageForms extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String TAKES_FILES = "/imports/new.xhtml";

    private transient FormLimit limit;

    @Override
    public void init() {
        limit = new FormLimit(Settings.ofServer());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Whoever asks for a parameter first decides for all how they are decoded.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else if (isTooLarge(request)) {
            Redirects.send(response, TAKES_FILES + "?tooLarge=true");
        } else if (bringsUnwantedFile(request) || !isNonce(request.getParameter("primefaces.nonce"))) {
            Redirects.lead(request, response, Target.wantedBy(request).address());
        } else {
            answerInTurn(request, response, chain);
        }
    }

    private static void answerInTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        Lock turn = session == null ? new ReentrantLock() : Turns.of(session);
        if (!Turns.comes(turn)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turn.unlock();
        }
    }

    private boolean isTooLarge(HttpServletRequest request) {
        return bringsFile(request) && Paths.of(request).equals(TAKES_FILES) && !limit.admits(request);
    }

    private static boolean bringsUnwantedFile(HttpServletRequest request) {
        return bringsFile(request) && !Paths.of(request).equals(TAKES_FILES);
    }

    private static boolean bringsFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    static boolean isNonce(String text) {
        if (text == null) {
            return false;
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(text);
            return UUID.fromString(new String(decoded, StandardCharsets.US_ASCII)) != null;
        } catch (IllegalArgumentException tampered) {
            return false;
        }
    }
}
