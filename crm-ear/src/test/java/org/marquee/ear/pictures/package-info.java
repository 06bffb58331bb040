/** Takes the pictures of the product under {@code docs/screenshots}; no test. */
package org.marquee.ear.pictures;
