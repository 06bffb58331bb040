package org.marquee.routing.policy;

/**
 * Who becomes the owner.
 *
 * @param userId the user
 * @param words who he is and why not somebody before him, for the end of a sentence
 */
public record OwnerChoice(long userId, String words) {}
