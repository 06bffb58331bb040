/** What every queue of operations is worked with: its list by due date, the way through it, and its addresses; knows no feature. */
package org.marquee.web.queue;
