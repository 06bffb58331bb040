package org.marquee.web.api.connection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.marquee.web.api.problem.Problem;
import org.marquee.web.api.problem.ProblemResponse;

/**
 * Takes the bodies of requests that offer to go on in HTTP/2, as {@code java.net.http.HttpClient} does with its first
 * request. The server leaves the offer unanswered, which is right, but then never says where such a body ends (Grizzly
 * issue 1972), and whoever reads it to the end waits in vain: so the announced length ends it.
 */
@WebFilter("/api/*")
public class UpgradeOffers extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Problem WITHOUT_LENGTH = Problem.of(
            HttpServletResponse.SC_LENGTH_REQUIRED,
            "A request that offers an upgrade must say the length of its body: send Content-Length, or no Upgrade.");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Upgrade") == null) {
            chain.doFilter(request, response);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            ProblemResponse.send(response, WITHOUT_LENGTH);
        } else {
            chain.doFilter(new RequestOfKnownLength(request), response);
        }
    }
}
