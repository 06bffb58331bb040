/** Tells the rest of the house what governance changed, in the transaction of the change. */
package org.marquee.governance.notice;
