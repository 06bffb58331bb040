/** The one way in for leads: screen, recognise the person, match, route, convert and record in one transaction. */
package org.marquee.routing.intake;
