package org.marquee.domain.territory;

/**
 * A county of the United States.
 *
 * @param fips five digits, the state's two and the county's three
 * @param name without the word "County"
 */
public record County(String fips, String name) {}
