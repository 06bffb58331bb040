package org.marquee.domain.territory;

import com.google.common.base.Strings;

/**
 * An address as it was handed in, or normalised. Parts that are missing are empty, never null.
 *
 * @param street with the house number
 * @param city the place
 * @param state state, province or region: a code or a name
 * @param postalCode ZIP, ZIP+4 or another country's postal code
 * @param country code or name
 */
public record PostalAddress(String street, String city, String state, String postalCode, String country) {

    public PostalAddress {
        street = Strings.nullToEmpty(street).strip();
        city = Strings.nullToEmpty(city).strip();
        state = Strings.nullToEmpty(state).strip();
        postalCode = Strings.nullToEmpty(postalCode).strip();
        country = Strings.nullToEmpty(country).strip();
    }

    /**
     * The same address with codes in place of names: the country's ISO code, or empty when no country can be read; in
     * the United States also the state's code and the ZIP code with its hyphen and its leading zero.
     */
    public PostalAddress normalised() {
        return located().address();
    }

    /** The normalised address with what the bundled postal directory says about it. */
    public LocatedAddress located() {
        return new AddressReader(PostalDirectory.bundled()).read(this);
    }
}
