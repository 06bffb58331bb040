package org.marquee.web.security;

import java.util.List;

/**
 * The caller.
 *
 * @param username as it is typed to sign in
 * @param name as it is shown to others
 * @param roles the names of the roles in effect, in order
 */
public record Me(String username, String name, List<String> roles) {}
