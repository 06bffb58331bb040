package org.marquee.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
    private String target;
    private String complaint;

    /** Opens the page session, or says why not. */
    public void signIn() {
        HttpServletRequest request = Faces.getRequest();
        if (!token.isOf(request)) {
            complaint = "This page had been open for a long time. Please sign in once more.";
            return;
        }
        PasswordCheck.Answer answer = passwords.check(username, password, request);
        if (answer.user() == null) {
            complain(answer.waitSeconds());
            return;
        }
        PageSession.open(request, answer.user().username(), clock.instant());
        Redirects.send(Faces.getResponse(), Target.of(target).address());
        Faces.responseComplete();
    }

    private void complain(long waitSeconds) {
        complaint = waitSeconds > 0
                ? PasswordCheck.sentence(waitSeconds)
                : "User name and password do not go together. Check both; capitals count in the password.";
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

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getComplaint() {
        return complaint;
    }
}
