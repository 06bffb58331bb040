package org.marquee.governance.review;

/**
 * A departure from the standards.
 *
 * @param rule the rule's name
 * @param field what is to be mended, as the request names it
 * @param sentence what is wrong, for people
 */
public record StandardFinding(String rule, String field, String sentence) {}
