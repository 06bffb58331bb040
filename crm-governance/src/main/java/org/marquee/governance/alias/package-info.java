/** The other names and the domains of accounts: who may add them, and that none stands in two umbrellas at a time. */
package org.marquee.governance.alias;
