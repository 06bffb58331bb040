package org.marquee.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The addresses of the application, as the container understood them. */
final class Paths {
    static final String SIGN_IN = "/signin.xhtml";

    private static final List<String> MACHINES = List.of("/api", "/metrics", "/health", "/openapi");

    private Paths() {}

    /** Whether the address belongs to programs rather than to people with a browser. */
    static boolean isForMachines(HttpServletRequest request) {
        String path = of(request);
        return MACHINES.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
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
