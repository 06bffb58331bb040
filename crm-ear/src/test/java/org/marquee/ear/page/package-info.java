/** What pages do when their forms are sent back, in a real browser. */
package org.marquee.ear.page;
