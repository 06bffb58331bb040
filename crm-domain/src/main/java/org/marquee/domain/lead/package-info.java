/** Leads, the inquiries of a person, conversions and clocks; one person stands here once. */
package org.marquee.domain.lead;
