/**
 * Looks through the whole base for accounts that may be one company, piece by piece, and lets operations decide on what it
 * found. What is a finding is decided elsewhere, as is how accounts are merged.
 */
package org.marquee.governance.scan;
