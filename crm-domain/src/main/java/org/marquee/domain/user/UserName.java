package org.marquee.domain.user;

/** How a user is shown to others. */
public record UserName(long id, String username, String name) {}
