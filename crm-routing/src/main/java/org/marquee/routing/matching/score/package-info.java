/** Compares a lead with proposed accounts, one rule a class; the sum of the evidence is the score, so it is also the explanation. */
package org.marquee.routing.matching.score;
