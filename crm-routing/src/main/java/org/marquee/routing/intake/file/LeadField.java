package org.marquee.routing.intake.file;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A field of a lead with the names that its column goes by: our own first, then those of Salesforce's and HubSpot's
 * exports. Names are compared by their letters and digits alone. Where a file has several columns for one field, the first
 * name in the list that has something in its cell wins.
 */
enum LeadField {
    FIRST_NAME("firstname", "givenname"),
    LAST_NAME("lastname", "surname", "familyname"),
    EMAIL("email", "emailaddress", "workemail"),
    COMPANY("company", "companyname", "accountname", "associatedcompany"),
    JOB_TITLE("jobtitle", "title"),
    PHONE("phone", "phonenumber", "businessphone", "workphone", "mobilephone", "mobilephonenumber", "mobile"),
    WEBSITE("website", "websiteurl", "companydomainname", "companydomain"),
    STREET("street", "streetaddress", "address", "mailingstreet"),
    CITY("city", "mailingcity"),
    STATE(
            "state",
            "stateprovince",
            "stateregion",
            "statecode",
            "stateregioncode",
            "mailingstate",
            "mailingstateprovince"),
    POSTAL_CODE("postalcode", "zip", "zipcode", "zippostalcode", "mailingpostalcode", "mailingzippostalcode"),
    COUNTRY("country", "countryregion", "countrycode", "countryregioncode", "mailingcountry"),
    INDUSTRY("industry"),
    EMPLOYEES("employees", "numberofemployees", "noofemployees"),
    REVENUE("revenue", "annualrevenue"),
    PRODUCT("product", "productinterest"),
    SOURCE("source", "leadsource", "originalsource", "originaltrafficsource"),
    CAMPAIGN("campaign", "campaignname"),
    MESSAGE("message", "description", "comments", "notes");

    private final ImmutableList<String> keys;

    LeadField(String... keys) {
        this.keys = ImmutableList.copyOf(keys);
    }

    /** As in the JSON of a lead. */
    String fieldName() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /** By its name as in the JSON of a lead. */
    static Optional<LeadField> find(String fieldName) {
        return Arrays.stream(values())
                .filter(field -> field.fieldName().equals(fieldName))
                .findFirst();
    }

    /** The names it goes by, as {@link #keyOf} makes them, the best first. */
    List<String> keys() {
        return keys;
    }

    /** A column's name without case, accents of width, spaces, underscores and punctuation. */
    static String keyOf(String columnName) {
        return Normalizer.normalize(columnName, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
