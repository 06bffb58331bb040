/** What IT does: users, roles, tokens, configuration and health, and the first start of an installation. */
package org.marquee.web.admin;
