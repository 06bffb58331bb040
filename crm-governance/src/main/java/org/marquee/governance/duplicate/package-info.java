/** Possible duplicates of an account, and what of them a caller may be told. */
package org.marquee.governance.duplicate;
