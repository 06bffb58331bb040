/** Scans of the whole base for duplicates, and the pairs of accounts that may be one company, with what was said of them. */
package org.marquee.domain.duplicate;
