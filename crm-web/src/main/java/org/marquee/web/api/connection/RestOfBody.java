package org.marquee.web.api.connection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets a caller whose body is too large finish sending before he is told so. Closing the connection while he still
 * writes would reset it, and most clients then report a broken connection and never the answer.
 */
@Provider
public class RestOfBody implements ContainerResponseFilter {
    /** Who sends more than this is cut off after all. */
    private static final long MOST = 67_108_864;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) throws IOException {
        if (answer.getStatus() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            skip(request.getInputStream(), MOST);
        }
    }

    static void skip(InputStream in, long most) throws IOException {
        byte[] some = new byte[65_536];
        long left = most;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = in.read(some, 0, (int) Math.min(some.length, left));
            left -= Math.max(0, read);
        }
    }
}
