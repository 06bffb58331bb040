package org.marquee.web.approval;

/**
 * One line of a comparison.
 *
 * @param label what it is, in words
 * @param here of the new account; null if nothing is known
 * @param there of the other one, likewise
 * @param likeness null where there is nothing to compare with, or nothing follows from it
 */
public record ComparedField(String label, String here, String there, Likeness likeness) {}
