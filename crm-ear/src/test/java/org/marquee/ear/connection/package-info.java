/** What the running product makes of the ways in which HTTP can be spoken to it. */
package org.marquee.ear.connection;
