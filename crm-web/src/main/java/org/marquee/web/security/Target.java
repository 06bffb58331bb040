package org.marquee.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where somebody wanted to go before he had to sign in: always a page of this application, whatever the address says.
 *
 * @param address path and query
 */
record Target(String address) {
    private static final Target HOME = new Target("/");
    private static final int LONGEST = 2_000;

    /** The page that a request was for; of a form that was sent, the page the form stands on, whose address it bears. */
    static Target wantedBy(HttpServletRequest request) {
        String query = request.getQueryString();
        return of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The page that an address names, or the home page where it leads out of here or in circles. */
    static Target of(String address) {
        return address != null && address.length() <= LONGEST && isOurs(address) ? new Target(address) : HOME;
    }

    /** The sign-in page that leads on to it. */
    String asSignInAddress() {
        return equals(HOME)
                ? Paths.SIGN_IN
                : Paths.SIGN_IN + "?target=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The same where somebody was in and his session has ended, so that the page says so. */
    String asSignInAgainAddress() {
        String address = asSignInAddress();
        return address + (address.indexOf('?') < 0 ? '?' : '&') + "ended=true";
    }

    private static boolean isOurs(String address) {
        try {
            URI uri = new URI(address);
            String path = uri.normalize().getPath();
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && path != null
                    && path.startsWith("/")
                    && !path.startsWith("//")
                    && !address.startsWith("//")
                    && address.indexOf('\\') < 0
                    && !path.startsWith(Paths.SIGN_IN)
                    && !path.startsWith("/api/");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
