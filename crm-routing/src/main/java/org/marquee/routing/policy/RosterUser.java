package org.marquee.routing.policy;

/**
 * A user as routing sees him.
 *
 * @param id of the user
 * @param active whether he works here
 * @param deputyId who stands in for him, or null
 */
public record RosterUser(long id, boolean active, Long deputyId) {}
