/**
 * Possible duplicates of an account, what of them a caller may be told, and which pairs of accounts somebody has to look
 * at.
 */
package org.marquee.governance.duplicate;
