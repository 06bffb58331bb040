package org.marquee.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Ends the page session; called by a form, never by a link. */
@Named
@RequestScoped
public class SignOut {
    public void now() {
        PageSession.close(Faces.getRequest());
        Redirects.send(Faces.getResponse(), Paths.SIGN_IN);
        Faces.responseComplete();
    }
}
