package org.marquee.web.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.marquee.web.api.json.Json;

/** Sends a problem where JAX-RS is not in charge: filters, servlets, authentication. */
public final class ProblemResponse {
    private ProblemResponse() {}

    /** Replaces whatever was about to be answered. */
    public static void send(HttpServletResponse response, Problem problem) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(problem));
    }
}
