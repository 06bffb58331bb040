package org.marquee.routing.policy;

import com.google.common.base.Strings;
import java.util.Objects;
import org.marquee.domain.territory.LocatedAddress;
import org.marquee.domain.text.SearchText;

/**
 * A lead as routing sees it.
 *
 * @param company the company's name as it was written, or empty
 * @param businessDomain the domain of its mail address or web site, when that is a company's; empty for the personal
 *     mail providers
 * @param address read and normalised
 * @param industry as it was written, or empty
 * @param employees of the company, or null
 * @param product what the person asks for, or empty
 */
public record RoutingSubject(
        String company,
        String businessDomain,
        LocatedAddress address,
        String industry,
        Integer employees,
        String product) {

    public RoutingSubject {
        company = Strings.nullToEmpty(company).strip();
        businessDomain = Strings.nullToEmpty(businessDomain).strip();
        Objects.requireNonNull(address, "routing needs an address, be it an empty one");
        industry = Strings.nullToEmpty(industry).strip();
        product = Strings.nullToEmpty(product).strip();
    }

    /** ISO two-letter code, or empty. */
    public String country() {
        return address.address().country();
    }

    /** Whether anything says for which company the person works; a name of dashes or dots says nothing. */
    public boolean namesACompany() {
        return !SearchText.of(company).isEmpty() || !businessDomain.isEmpty();
    }
}
