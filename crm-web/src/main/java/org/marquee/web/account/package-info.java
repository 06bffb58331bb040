/** Accounts on pages and over REST: lists, records, hierarchies, opening, mending and moving; filtered by the wall. */
package org.marquee.web.account;
