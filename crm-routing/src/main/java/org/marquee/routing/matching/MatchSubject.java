package org.marquee.routing.matching;

/** What a lead says of its company, as it was typed; every part may be null. */
public record MatchSubject(
        String company,
        String email,
        String website,
        String phone,
        String street,
        String city,
        String state,
        String postalCode,
        String country) {}
