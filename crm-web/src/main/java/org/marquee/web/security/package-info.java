/**
 * Who comes in, and by which door: HTTP Basic and tokens for the REST interface, a form and a session for the pages.
 * Knows users and roles; knows nothing of customer data.
 */
package org.marquee.web.security;
