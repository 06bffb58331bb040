/** Other names and web domains under which an account is known; asked before anything else when a lead comes in. */
package org.marquee.domain.alias;
