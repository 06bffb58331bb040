/**
 * Time as people work it: named calendars of business days and hours, and the clocks that run in them. Knows no lead,
 * no account and no system clock; every instant comes in as an argument.
 */
package org.marquee.domain.time;
