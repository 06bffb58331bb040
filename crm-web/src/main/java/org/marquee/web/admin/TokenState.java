package org.marquee.web.admin;

/** Whether a token lets in, and if not, why. */
public enum TokenState {
    ACTIVE,
    EXPIRED,
    REVOKED,
    OFF
}
