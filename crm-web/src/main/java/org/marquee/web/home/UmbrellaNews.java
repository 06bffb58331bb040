package org.marquee.web.home;

import java.util.List;
import org.marquee.web.lead.LeadView;

/**
 * What came in for an umbrella since yesterday.
 *
 * @param name the holding's name, that is its ticker
 * @param arrivals how many came in, those that are not listed too
 * @param latest a few of them, newest first
 */
public record UmbrellaNews(long id, String name, long arrivals, List<LeadView> latest) {}
