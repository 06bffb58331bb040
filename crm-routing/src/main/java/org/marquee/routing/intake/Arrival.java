package org.marquee.routing.intake;

import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Submission;

/** A checked submission on its way in, and who handed it in. */
public record Arrival(Submission submission, Channel channel, long receivedBy) {}
