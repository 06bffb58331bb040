package org.marquee.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The addresses of the application, as the container understood them. */
final class Paths {
    static final String SIGN_IN = "/signin.xhtml";
    static final String PASSWORD = "/password.xhtml";

    private static final String PASSWORD_FOR_MACHINES = "/api/v1/me/password";

    private static final List<String> MACHINES = List.of("/api", "/metrics", "/health", "/openapi");

    private Paths() {}

    /** Whether the address belongs to programs rather than to people with a browser. */
    static boolean isForMachines(HttpServletRequest request) {
        String path = of(request);
        return MACHINES.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    /** Whether somebody chooses his own password there, on a page or over REST. */
    static boolean isPassword(HttpServletRequest request) {
        return of(request).equals(PASSWORD) || of(request).equals(PASSWORD_FOR_MACHINES);
    }

    static boolean isSignOut(HttpServletRequest request) {
        return of(request).equals("/signout");
    }

    /** Whether the address is that of the server's figures. */
    static boolean isFigures(HttpServletRequest request) {
        return of(request).startsWith("/metrics");
    }

    /** Whether the address is that of a style sheet, script, font or picture, which say themselves how long they last. */
    static boolean isResource(HttpServletRequest request) {
        return of(request).startsWith("/jakarta.faces.resource/");
    }

    /** Decoded and normalised, without path parameters. */
    static String of(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
