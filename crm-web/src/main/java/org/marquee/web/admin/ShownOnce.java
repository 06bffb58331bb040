package org.marquee.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A secret on the one page that answers the request by which it came about; no session, address or log ever has it. */
@Named
@RequestScoped
public class ShownOnce {
    private String of;
    private String secret;

    /** {@code whose} says in words whose it is. */
    public void show(String whose, String value) {
        this.of = whose;
        this.secret = value;
    }

    public String getOf() {
        return of;
    }

    /** Null on all other pages. */
    public String getSecret() {
        return secret;
    }
}
