package org.marquee.web.imports;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.intake.batch.LeadFiles;
import org.marquee.web.security.CurrentCaller;

/** The rows that did not go in, for whoever is signed in on the pages; machines have it from the REST interface. */
@WebServlet("/imports/errors.csv")
public class ErrorFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient LeadFiles files;

    @Inject
    private transient CurrentCaller currentCaller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Caller caller = currentCaller.get();
        files.report(Long.parseLong(id), caller);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-%s-errors.csv\"".formatted(id));
        files.writeRejected(Long.parseLong(id), caller, response.getOutputStream());
    }
}
