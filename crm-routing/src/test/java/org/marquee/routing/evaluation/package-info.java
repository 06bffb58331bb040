/**
 * Measures matching on files of one's own, or of the benchmark: which account an engine finds for names or leads whose
 * account is known, how sure it is, how fast, and in how much memory.
 */
package org.marquee.routing.evaluation;
