package org.marquee.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Takes forms only as our pages send them: with the nonce of the page, which PrimeFaces adds by script on every page
 * that has one of its components. Without it PrimeFaces could draw neither the page nor an error page, so whoever sends
 * none is given the page anew.
 */
@WebFilter("*.xhtml")
public class PageForms extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Whoever asks for a parameter first decides for all how they are decoded.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (isPlainForm(request) && !isNonce(request.getParameter("primefaces.nonce"))) {
            Redirects.send(response, Target.wantedBy(request).address());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPlainForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST") && (type == null || !type.startsWith("multipart/"));
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
