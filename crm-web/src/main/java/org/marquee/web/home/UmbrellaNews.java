package org.marquee.web.home;

import java.util.List;

/**
 * What came in for an umbrella since yesterday.
 *
 * @param name the holding's name, that is its ticker
 * @param arrivals how many people wrote in, those that are not listed too
 * @param latest a few of them, who wrote last first
 */
public record UmbrellaNews(long id, String name, long arrivals, List<News> latest) {
    /**
     * Somebody who wrote in.
     *
     * @param account where he is; null as long as he is no contact
     * @param leadId null for whoever was a contact already
     * @param contactId of him who was; else null
     */
    public record News(String person, String account, Long leadId, Long contactId) {}
}
