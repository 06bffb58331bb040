package org.marquee.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** What error pages do besides saying what happened. */
@Named
@ApplicationScoped
public class ErrorPages {
    /** Gives the answer its status, but not to a script: that would keep what is no success from being shown. */
    public void answer(int status) {
        if (!Faces.isAjaxRequest()) {
            Faces.setResponseStatus(status);
        }
    }
}
