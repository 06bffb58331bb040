package org.marquee.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.marquee.web.words.Words;
import org.omnifaces.util.Faces;

/** The sign-in page: takes a name and a password and leads on to the page that was wanted. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private PasswordCheck passwords;

    @Inject
    private SignInToken token;

    @Inject
    private Clock clock;

    private String username;
    private String password;
    private String complaint;

    /** Opens the page session, or says why not. */
    public void signIn() {
        HttpServletRequest request = Faces.getRequest();
        if (!token.isOf(request)) {
            complaint = Words.of("signin.old");
            return;
        }
        if (username == null || password == null) {
            complaint = Words.of("signin.missing");
            return;
        }
        PasswordCheck.Answer answer = passwords.check(username, password, request);
        if (answer.user() == null) {
            complain(answer.waitSeconds());
            return;
        }
        PageSession.open(request, answer.user(), clock.instant());
        Redirects.send(Faces.getResponse(), getTarget());
        Faces.responseComplete();
    }

    private void complain(long waitSeconds) {
        complaint = waitSeconds > 0 ? PasswordCheck.sentence(waitSeconds) : Words.of("signin.wrong");
        HttpServletResponse response = Faces.getResponse();
        response.setStatus(waitSeconds > 0 ? 429 : HttpServletResponse.SC_FORBIDDEN);
        if (waitSeconds > 0) {
            response.setHeader("Retry-After", Long.toString(waitSeconds));
        }
    }

    public String getToken() {
        return token.value();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where he wanted to go; carried through the form as a plain field. */
    public String getTarget() {
        return Target.of(Faces.getRequestParameter("target")).address();
    }

    /** Whether he was in before, so that he wonders why he is asked again. */
    public boolean isEnded() {
        return Faces.getRequestParameter("ended") != null;
    }

    public String getComplaint() {
        return complaint;
    }
}
