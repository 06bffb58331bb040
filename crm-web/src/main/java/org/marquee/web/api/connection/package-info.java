/** What the server's HTTP does not do by itself for machines that call us. It knows nothing of what they say. */
package org.marquee.web.api.connection;
