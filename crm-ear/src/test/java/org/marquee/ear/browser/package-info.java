/** The pages in a real browser, as the people who work with them see them. */
package org.marquee.ear.browser;
