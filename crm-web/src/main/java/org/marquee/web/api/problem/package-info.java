/**
 * What a caller is told when a request fails: RFC 9457 problems, and one mapper for each family of failures. Knows
 * nothing of any resource.
 */
package org.marquee.web.api.problem;
