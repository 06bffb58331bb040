package org.marquee.web.admin;

/** A partner as one chooses it. */
public record PartnerName(long id, String name) {}
