/** Draws samples of automatic decisions: how many of each sort is plain Java, the rest reads and keeps. */
package org.marquee.routing.quality.sample;
