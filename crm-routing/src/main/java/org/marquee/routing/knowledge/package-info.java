/**
 * What deciding needs, kept in memory and true to the database: the accounts for matching, what routing and the wall
 * must know of them, and the policy with its rosters. Knows how to follow the change log; decides nothing.
 */
package org.marquee.routing.knowledge;
