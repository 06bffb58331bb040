package org.marquee.governance.review;

import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.governance.review.Position.Above;

/** Builds what is checked; a fresh one departs from no standard. */
final class SubjectFixture {
    private AccountKind kind = AccountKind.OPERATING_UNIT;
    private String name = "Quellwerk GmbH";
    private String website = "https://www.quellwerk.de";
    private String city = "Ulm";
    private String state;
    private String postalCode = "89073";
    private String country = "DE";
    private Position position = Position.ALONE;

    static SubjectFixture company() {
        return new SubjectFixture();
    }

    static SubjectFixture unitOf(String umbrella) {
        return company()
                .named(umbrella + " - DE - Quellwerk")
                .at(new Position(new Above(2, umbrella + " - US - Corporate"), true, new Above(1, umbrella), 3));
    }

    SubjectFixture holding() {
        this.kind = AccountKind.HOLDING;
        return this;
    }

    SubjectFixture named(String newName) {
        this.name = newName;
        return this;
    }

    SubjectFixture website(String newWebsite) {
        this.website = newWebsite;
        return this;
    }

    SubjectFixture in(String newCity, String newState, String newPostalCode, String newCountry) {
        this.city = newCity;
        this.state = newState;
        this.postalCode = newPostalCode;
        this.country = newCountry;
        return this;
    }

    SubjectFixture at(Position newPosition) {
        this.position = newPosition;
        return this;
    }

    ReviewSubject build() {
        AccountProfile profile = new AccountProfile(
                name, AccountType.PROSPECT, website, null, null, city, state, postalCode, country, null, null);
        return new ReviewSubject(kind, profile, position);
    }
}
