/** Wires injected classes in plain tests, over a transaction of the test's own. */
package org.marquee.domain.wiring;
