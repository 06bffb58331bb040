package org.marquee.routing.conversion;

import java.util.List;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;

/** A lead after a decision was carried out; contact and conversion are null unless it was converted. */
public record PlacedLead(
        Lead lead, Decision decision, Contact contact, Conversion conversion, List<LeadClock> clocks) {}
