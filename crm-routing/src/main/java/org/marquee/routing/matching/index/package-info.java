/** The accounts in memory, found by name, domain, initials, telephone or rare words. Proposes accounts, never decides. */
package org.marquee.routing.matching.index;
