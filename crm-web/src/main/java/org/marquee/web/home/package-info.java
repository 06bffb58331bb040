/** My day: what waits for whoever signs in. */
package org.marquee.web.home;
