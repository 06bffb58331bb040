package org.marquee.routing.handling;

import java.util.Map;

/**
 * What would come of a bulk if it ran now.
 *
 * @param total how many leads were chosen
 * @param allowed how many of them would change
 * @param refusals why the others would not, each with their number, the most frequent first
 */
public record BulkPreview(int total, int allowed, Map<String, Integer> refusals) {}
