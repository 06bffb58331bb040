/** What people type, brought to one form: names, web domains, places, telephone numbers. Knows nothing of accounts. */
package org.marquee.routing.matching.normalize;
