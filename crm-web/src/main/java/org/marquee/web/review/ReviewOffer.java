package org.marquee.web.review;

import java.util.List;

/**
 * A decision on a lead that its maker can take back.
 *
 * @param account where the person became a contact; null if he did not
 * @param owner who has him now; null if nobody
 * @param taught the names and domains that came to be the account's with it
 */
public record ReviewOffer(
        long leadId, long decisionId, String person, String account, String owner, List<String> taught) {}
