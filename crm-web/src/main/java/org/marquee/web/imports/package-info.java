/** Files on the pages: hand in, look at what would come of them, let them in, mend what did not go in. Decides nothing. */
package org.marquee.web.imports;
