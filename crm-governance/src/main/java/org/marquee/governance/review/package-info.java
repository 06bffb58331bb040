/**
 * The standards that an account has to meet, one class a rule. Plain Java on values: knows no database, no clock and no
 * caller.
 */
package org.marquee.governance.review;
