/**
 * The wall between named and geographic sales: the one place that turns a caller into a predicate.
 * Every read of customer data goes through it. It names attributes, and knows no entity class.
 */
package org.marquee.domain.wall;
