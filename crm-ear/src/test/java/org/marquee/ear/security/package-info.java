/** Who gets in over HTTP, to what, and what is refused before anything is read. */
package org.marquee.ear.security;
