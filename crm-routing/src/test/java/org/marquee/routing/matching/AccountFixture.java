package org.marquee.routing.matching;

import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.alias.AliasKind;

/** Builds accounts of tests. */
public final class AccountFixture {
    private final long id;
    private final String name;
    private final List<AliasEntry> aliases = new ArrayList<>();
    private boolean holding;
    private Long parentId;
    private Long umbrellaId;
    private Long corporateUnitId;
    private boolean attracts = true;
    private String website;
    private String phone;
    private String street;
    private String city;
    private String state;
    private String postalCode;
    private String country;

    private AccountFixture(long id, String name) {
        this.id = id;
        this.name = name;
    }

    public static AccountFixture account(long id, String name) {
        return new AccountFixture(id, name);
    }

    public AccountFixture holding(Long corporateUnit) {
        holding = true;
        corporateUnitId = corporateUnit;
        return this;
    }

    public AccountFixture under(long parent, long umbrella) {
        parentId = parent;
        umbrellaId = umbrella;
        return this;
    }

    public AccountFixture under(Long parent) {
        parentId = parent;
        return this;
    }

    public AccountFixture pending() {
        attracts = false;
        return this;
    }

    public AccountFixture website(String value) {
        website = value;
        return this;
    }

    public AccountFixture phone(String value) {
        phone = value;
        return this;
    }

    public AccountFixture at(String aStreet, String aCity, String aState, String aPostalCode, String aCountry) {
        street = aStreet;
        city = aCity;
        state = aState;
        postalCode = aPostalCode;
        country = aCountry;
        return this;
    }

    public AccountFixture country(String value) {
        country = value;
        return this;
    }

    public AccountFixture alias(String text, AliasKind kind) {
        return alias(new AliasEntry(aliases.size() + 1, text, kind, null, null));
    }

    public AccountFixture alias(AliasEntry alias) {
        aliases.add(alias);
        return this;
    }

    public AccountEntry build() {
        return new AccountEntry(
                id,
                name,
                holding,
                parentId,
                umbrellaId,
                corporateUnitId,
                attracts,
                false,
                website,
                phone,
                street,
                city,
                state,
                postalCode,
                country,
                aliases);
    }
}
