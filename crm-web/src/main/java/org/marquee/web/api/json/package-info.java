/**
 * JSON on the wire: one mapper, strict in what it takes, and the two providers that hand records in and out. Knows
 * nothing of any resource.
 */
package org.marquee.web.api.json;
