package org.marquee.web.review;

import org.marquee.domain.lead.ReviewCause;

/**
 * A lead of the queue as its list shows it.
 *
 * @param best the likeliest account; null if none was weighed
 * @param probability of it, 0 to 1
 */
public record ReviewWaiting(String person, String company, ReviewCause cause, String best, double probability) {}
