/** The stages of routing, one class each, and their one order. Each answers with a reason, whatever it does. */
package org.marquee.routing.policy.stage;
