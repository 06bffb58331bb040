/** What was decided about a lead and everything the decision rested on, kept so that it can be replayed. */
package org.marquee.domain.decision;
