/** The REST contract: resources, their request and response records, and the mapping of failures to problems. */
package org.marquee.web.api;
