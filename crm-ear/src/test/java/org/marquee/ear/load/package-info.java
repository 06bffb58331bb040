/**
 * The load program: starts the built product on PostgreSQL with all demonstration data, hands leads in over REST and by
 * file, and prints the figures that {@code docs/benchmarks.md} keeps. It is run by hand and tests nothing.
 */
package org.marquee.ear.load;
