/** The queue of accounts that may be one company, and the scans that fill it; for operations. */
package org.marquee.web.duplicate;
