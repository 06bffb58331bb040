/** Moving accounts in their hierarchies, with everything that follows: umbrella, coverage, owner, people and leads. */
package org.marquee.governance.hierarchy;
