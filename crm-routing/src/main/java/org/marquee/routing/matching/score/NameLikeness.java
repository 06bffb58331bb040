package org.marquee.routing.matching.score;

import java.util.List;

/**
 * How alike two names are.
 *
 * @param share weight of the common words among all words of both, 0 to 1
 * @param extra telling words that only the lead's name has
 * @param common whether they have a telling word in common
 */
record NameLikeness(double share, List<String> extra, boolean common) {}
