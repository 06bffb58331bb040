/** What IT does: the first start of an installation, its first users and the rules it begins with. */
package org.marquee.web.admin;
