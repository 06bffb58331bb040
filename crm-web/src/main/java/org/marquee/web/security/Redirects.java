package org.marquee.web.security;

import com.google.common.xml.XmlEscapers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a browser elsewhere within the application, by an address without a host, which every proxy leaves right. */
final class Redirects {
    private Redirects() {}

    /** For whichever of both asked. */
    static void lead(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if (request.getHeader("Faces-Request") == null) {
            send(response, address);
        } else {
            sendToScript(response, address);
        }
    }

    /** For a page that is loaded. */
    static void send(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** For a page whose script asked in the background and understands only the answers of Faces. */
    static void sendToScript(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + XmlEscapers.xmlAttributeEscaper().escape(address) + "\"/></partial-response>");
    }
}
