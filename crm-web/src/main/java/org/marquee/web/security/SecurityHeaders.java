package org.marquee.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;

/**
 * Tells browsers what they must not do with our answers. The pages' own content security policy comes from PrimeFaces,
 * which knows the nonce of each page; everything else may load nothing at all.
 */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String YEAR_IN_SECONDS = "31536000";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private boolean https;

    @Override
    public void init() {
        https = Settings.ofServer().isOn(Setting.HTTPS);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=" + YEAR_IN_SECONDS);
        }
        if (Paths.isForMachines(request)) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        if (Paths.isResource(request)) {
            // The listener compresses them and does not say that it asked first.
            response.setHeader("Vary", "Accept-Encoding");
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
