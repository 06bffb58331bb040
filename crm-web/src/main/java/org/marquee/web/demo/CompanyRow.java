package org.marquee.web.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.territory.PostalAddress;

/**
 * A company as {@code accounts.csv.gz} lists it: an outline, in which a company hangs under the last one above that stands
 * one step further left. The first {@link #STANDARD} rows are whole hierarchies and are loaded as a rule; the others only
 * for large installations.
 *
 * @param depth 0 at the top of a hierarchy
 */
record CompanyRow(
        int depth,
        String name,
        String website,
        String street,
        String city,
        String state,
        String postalCode,
        String country) {
    /** How many rows the usual demonstration takes. */
    static final int STANDARD = 5_000;

    static final String FILE = "accounts.csv.gz";

    static CompanyRow of(NamedCsvRecord row) {
        return new CompanyRow(
                Integer.parseInt(row.getField("depth")),
                row.getField("name"),
                row.getField("website"),
                row.getField("street"),
                row.getField("city"),
                row.getField("state"),
                row.getField("postal_code"),
                row.getField("country"));
    }

    /** As an account; the address is the row's own in its comparable form. */
    AccountProfile profile(AccountType type, PostalAddress normalised) {
        return new AccountProfile(
                name,
                type,
                website,
                null,
                normalised.street(),
                normalised.city(),
                normalised.state(),
                normalised.postalCode(),
                normalised.country(),
                null,
                null);
    }

    PostalAddress address() {
        return new PostalAddress(street, city, state, postalCode, country);
    }
}
