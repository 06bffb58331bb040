/** Distributors and third parties, the countries they cover, and the leads referred to them. */
package org.marquee.domain.partner;
