package org.marquee.domain.account;

/** What is known about a company, field by field. */
public enum ProfileField {
    NAME("Name"),
    TYPE("Type"),
    WEBSITE("Website"),
    PHONE("Phone"),
    STREET("Street"),
    CITY("City"),
    STATE("State"),
    POSTAL_CODE("Postal code"),
    COUNTRY("Country"),
    INDUSTRY("Industry"),
    EMPLOYEES("Employees");

    private final String words;

    ProfileField(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
