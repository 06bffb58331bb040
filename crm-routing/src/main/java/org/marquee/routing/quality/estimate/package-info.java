/**
 * How right matching is, estimated from samples that people labelled. Plain values: no container, no clock, no database.
 */
package org.marquee.routing.quality.estimate;
