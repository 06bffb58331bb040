package org.marquee.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.web.api.problem.Refused;
import org.marquee.web.words.Words;
import org.omnifaces.util.Faces;

/** Where somebody chooses his own password; his other sessions end, this one goes on. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private OwnPassword passwords;

    @Inject
    private SecurityContext security;

    @Inject
    private Clock clock;

    private String current;
    private String chosen;
    private String repeated;
    private String complaint;

    /** Changes it and leads home, or says why not. */
    public void change() {
        if (current == null || chosen == null || !chosen.equals(repeated)) {
            complaint = Words.of(chosen == null || current == null ? "password.missing" : "password.differs");
            return;
        }
        HttpServletRequest request = Faces.getRequest();
        try {
            String username = security.getCallerPrincipal().getName();
            PageSession.open(request, passwords.change(username, current, chosen, request), clock.instant());
            Redirects.send(Faces.getResponse(), "/");
            Faces.responseComplete();
        } catch (Invalid | Denied | Refused refused) {
            complaint = refused.getMessage();
        }
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }

    public String getComplaint() {
        return complaint;
    }
}
