package org.marquee.domain.lead;

/** A lead in the state in which somebody saw it. */
public record LeadRef(long id, long version) {}
