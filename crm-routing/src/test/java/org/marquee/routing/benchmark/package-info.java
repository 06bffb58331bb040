/** Measures how fast matching answers, with JMH, on files of one's own or of the benchmark of matching. */
package org.marquee.routing.benchmark;
