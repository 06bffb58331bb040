/** Accounts: the companies we sell to, from creation through review to merger; knows users, not leads or contacts. */
package org.marquee.domain.account;
