package org.marquee.routing.policy;

/**
 * Somebody who might become the owner.
 *
 * @param userId the user, or null when there is none
 * @param title who he is, for sentences: {@code "the account's owner"}
 */
public record OwnerCandidate(Long userId, String title) {}
