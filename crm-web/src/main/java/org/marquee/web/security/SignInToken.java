package org.marquee.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.omnifaces.util.Faces;

/**
 * Proof that the sign-in form was sent from our own page: the same random value in a cookie and in the form. It needs
 * no session, so the page works however long it has been open, and nobody is signed in under a stranger's name.
 */
@RequestScoped
public class SignInToken {
    private static final String NAME = "marquee-signin";
    private static final int BYTES = 18;

    @Inject
    private Settings settings;

    private String issued;

    /** The value for the form; sets the cookie when the browser has none yet. */
    String value() {
        if (issued == null) {
            String kept = Faces.getRequestCookie(NAME);
            issued = kept == null || kept.isBlank() ? issue() : kept;
        }
        return issued;
    }

    /** Whether form and cookie agree. */
    boolean isOf(HttpServletRequest request) {
        String kept = Faces.getRequestCookie(NAME);
        String sent = request.getParameter(NAME);
        return kept != null && sent != null && MessageDigest.isEqual(bytes(kept), bytes(sent));
    }

    private String issue() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Cookie cookie = new Cookie(NAME, value);
        cookie.setHttpOnly(true);
        cookie.setPath(Paths.SIGN_IN);
        cookie.setSecure(settings.isOn(Setting.HTTPS));
        cookie.setAttribute("SameSite", "Strict");
        HttpServletResponse response = Faces.getResponse();
        response.addCookie(cookie);
        return value;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
