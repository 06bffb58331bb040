/**
 * The values of matching: what a lead says, what an account is, and which account it is with the evidence that decided.
 * Plain values without container, clock or database; {@code score.LeadMatcher} over {@code index.MatchingIndex} decides.
 */
package org.marquee.routing.matching;
