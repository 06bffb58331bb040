/**
 * Recurring duties of governance: the list of them, when each is due, and how a due slot runs once on any number of
 * nodes and is signed off by its owner. Only the list of jobs knows what they find out.
 */
package org.marquee.governance.job;
