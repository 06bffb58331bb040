package org.marquee.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.marquee.web.api.problem.Problem;
import org.marquee.web.api.problem.ProblemResponse;

/** Says what the server refused before any page or resource was asked: a problem to machines, a page to people. */
@WebServlet("/errors")
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        int status = asked == null ? HttpServletResponse.SC_NOT_FOUND : response.getStatus();
        if (asked != null && asked.toString().matches("/(api|metrics|health|openapi)(/.*)?")) {
            ProblemResponse.send(response, Problem.of(status));
        } else {
            request.getRequestDispatcher("/WEB-INF/errors/" + page(status) + ".xhtml")
                    .forward(request, response);
        }
    }

    private static String page(int status) {
        return switch (status) {
            case 401, 403 -> "403";
            case 400 -> "invalid";
            case 404, 405 -> "404";
            case 503 -> "503";
            default -> status < 500 ? "404" : "500";
        };
    }
}
