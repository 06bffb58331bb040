package org.marquee.web.contact;

import java.util.List;
import org.marquee.web.account.AccountRef;

/**
 * What moving a person would bring, in names.
 *
 * @param seenAfterwards whether the caller would still see him
 * @param losing who would not see him any more; told to operations alone
 * @param gaining who would see him from then on; told to operations alone
 */
public record ContactMoveView(
        AccountRef from,
        AccountRef to,
        String ownerBefore,
        String ownerAfter,
        int leads,
        boolean seenAfterwards,
        List<String> losing,
        List<String> gaining) {
    /** One after the other, as "Nadia Disantis, Wesley Tran". */
    public String names(List<String> of) {
        return String.join(", ", of);
    }
}
