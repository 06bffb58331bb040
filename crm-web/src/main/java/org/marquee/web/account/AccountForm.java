package org.marquee.web.account;

import java.io.Serializable;
import java.util.Objects;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.territory.Countries;
import org.marquee.domain.text.SearchText;

/** What somebody types of a company; kept as typed, so that nothing is lost when it is refused. */
public class AccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private AccountType type = AccountType.PROSPECT;
    private String website;
    private String phone;
    private String street;
    private String city;
    private String state;
    private String postalCode;
    private String country;
    private String industry;
    private String employees;

    /** Fills the form with what is known. */
    public void show(AccountProfile profile) {
        name = profile.name();
        type = profile.type();
        website = profile.website();
        phone = profile.phone();
        street = profile.street();
        city = profile.city();
        state = profile.state();
        postalCode = profile.postalCode();
        country = profile.country();
        industry = profile.industry();
        employees = Objects.toString(profile.employees(), null);
    }

    /**
     * The company as typed; a country may be written in words.
     *
     * @throws Invalid naming the field that is not right
     */
    public AccountProfile toProfile() {
        return new AccountProfile(
                name,
                type,
                website,
                phone,
                street,
                city,
                state,
                postalCode,
                country == null ? null : Countries.iso2(country).orElse(country),
                industry,
                employeesTyped());
    }

    private Integer employeesTyped() {
        String typed = SearchText.orNull(employees);
        if (typed == null) {
            return null;
        }
        if (!typed.matches("[0-9]{1,9}")) {
            throw new Invalid("employees", "The number of employees is written in digits, as 1200.");
        }
        return Integer.valueOf(typed);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AccountType getType() {
        return type;
    }

    public void setType(AccountType type) {
        this.type = type;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    public String getEmployees() {
        return employees;
    }

    public void setEmployees(String employees) {
        this.employees = employees;
    }
}
