package org.marquee.governance.approval;

/** Ids of the accounts that wait right before and right after a place in the queue; either is null where none does. */
public record Neighbours(Long previous, Long next) {}
