package org.marquee.routing.matching;

/**
 * One thing that speaks for or against an account; the sum of the strengths is the score.
 *
 * @param rule what was found, a {@code Signal}'s name
 * @param leadValue what the lead says
 * @param accountValue what the account says; null where the account says nothing
 * @param strength natural logarithm of the odds it contributes; negative speaks against
 * @param sentence for people
 */
public record Evidence(String rule, String leadValue, String accountValue, double strength, String sentence) {}
