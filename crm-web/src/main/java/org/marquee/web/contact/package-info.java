/** Contacts on pages and over REST, filtered by the wall; a person who waits as a lead becomes a contact through routing. */
package org.marquee.web.contact;
