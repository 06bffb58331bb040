/** How a lead becomes a contact, and under which account; undoing it. */
package org.marquee.routing.conversion;
