package org.marquee.domain.imports;

/**
 * A node's hold on an import.
 *
 * @param taking how many times the import was taken with this one; goes with every effect, and an effect under an earlier
 *     taking is refused
 */
public record ImportLease(long importId, int taking) {}
