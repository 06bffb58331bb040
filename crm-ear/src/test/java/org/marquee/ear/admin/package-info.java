/** Administration of users and tokens, over HTTP on the running product. */
package org.marquee.ear.admin;
