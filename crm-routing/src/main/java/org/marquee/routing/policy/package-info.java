/**
 * The values that routing decides on and answers with: the lead as routing sees it, what matching found, the policy,
 * partners and users. Plain Java: no clock, no database, no container; the stages are in {@code stage} below.
 */
package org.marquee.routing.policy;
