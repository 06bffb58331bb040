/**
 * Fits the weights of matching to decisions whose answer is known: of the benchmark's files when the product is made, of
 * operations' reviews when it runs. Deterministic: the same decisions in the same order give the same weights.
 */
package org.marquee.routing.matching.learn;
