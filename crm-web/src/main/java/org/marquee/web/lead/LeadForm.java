package org.marquee.web.lead;

import java.io.Serializable;
import org.marquee.domain.contact.EmailAddress;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.territory.Countries;
import org.marquee.domain.text.SearchText;

/** What is typed into quick entry. */
public class LeadForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SHORTEST_COMPANY = 2;

    private String firstName;
    private String lastName;
    private String email;
    private String company;
    private String jobTitle;
    private String phone;
    private String city;
    private String state;
    private String postalCode;
    private String country;
    private String message;

    Submission toSubmission() {
        return new Submission(
                firstName,
                lastName,
                email,
                company,
                jobTitle,
                phone,
                null,
                null,
                city,
                state,
                postalCode,
                country,
                null,
                null,
                null,
                null,
                "quick entry",
                null,
                message);
    }

    /** As much of it as can be understood while somebody is still typing; null while that tells no company. */
    Submission toGuess() {
        String address = EmailAddress.find(email).map(EmailAddress::value).orElse(null);
        String land = country == null || Countries.iso2(country).isEmpty() ? null : country;
        String name = SearchText.orNull(company);
        if (address == null && (name == null || name.length() < SHORTEST_COMPANY)) {
            return null;
        }
        Submission typed = toSubmission();
        return new Submission(
                typed.firstName(),
                typed.lastName() == null ? "…" : typed.lastName(),
                address,
                name,
                null,
                typed.phone(),
                null,
                null,
                typed.city(),
                typed.state(),
                typed.postalCode(),
                land,
                null,
                null,
                null,
                null,
                typed.source(),
                null,
                null);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
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

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
