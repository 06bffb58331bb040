/** Accounts, their hierarchies and aliases over REST, filtered by the wall; knows nothing of how they are decided on. */
package org.marquee.web.account;
