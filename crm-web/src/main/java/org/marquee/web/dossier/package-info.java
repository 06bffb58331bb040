/** All that is known of one account on one page: its people, units, leads, names and history; and its mending. */
package org.marquee.web.dossier;
