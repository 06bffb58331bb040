/** What people do with the leads they have: accept, hand on, set aside, one by one or many at once, and take it back. */
package org.marquee.routing.handling;
