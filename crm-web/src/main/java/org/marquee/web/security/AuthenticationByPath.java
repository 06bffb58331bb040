package org.marquee.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The one mechanism of the application: the path alone says which door a request takes, so that a page's cookie never
 * opens the REST interface and a password in a header never opens a page.
 */
@ApplicationScoped
public class AuthenticationByPath implements HttpAuthenticationMechanism {
    private final ApiDoor api;
    private final PageDoor pages;

    protected AuthenticationByPath() {
        this(null, null);
    }

    @Inject
    public AuthenticationByPath(ApiDoor api, PageDoor pages) {
        this.api = api;
        this.pages = pages;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            return Paths.isForMachines(request)
                    ? api.enter(request, response, context)
                    : pages.enter(request, response, context);
        } catch (IOException gone) {
            throw new AuthenticationException("The answer could not be sent.", gone);
        }
    }

    /** Signing out is the page session's affair; there is nothing else to clean. */
    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }
}
