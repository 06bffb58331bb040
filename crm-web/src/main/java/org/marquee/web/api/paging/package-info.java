/** How lists are cut into pages by key, and how versions travel. Knows nothing of any resource. */
package org.marquee.web.api.paging;
