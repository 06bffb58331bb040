package org.marquee.domain.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What is known about a lead's person and company; the persistent form of a {@link Submission}. */
@Embeddable
public class LeadDetails {
    @Column(name = "FIRST_NAME")
    private String firstName;

    @Column(name = "LAST_NAME")
    private String lastName;

    private String email;
    private String company;

    @Column(name = "JOB_TITLE")
    private String jobTitle;

    private String phone;
    private String website;
    private String street;
    private String city;
    private String state;

    @Column(name = "POSTAL_CODE")
    private String postalCode;

    private String country;
    private String industry;
    private Integer employees;
    private BigDecimal revenue;
    private String product;
    private String source;
    private String campaign;
    private String message;

    protected LeadDetails() {}

    static LeadDetails of(Submission from) {
        LeadDetails details = new LeadDetails();
        details.firstName = from.firstName();
        details.lastName = from.lastName();
        details.email = from.email();
        details.company = from.company();
        details.jobTitle = from.jobTitle();
        details.phone = from.phone();
        details.website = from.website();
        details.street = from.street();
        details.city = from.city();
        details.state = from.state();
        details.postalCode = from.postalCode();
        details.country = from.country();
        details.industry = from.industry();
        details.employees = from.employees();
        details.revenue = from.revenue();
        details.product = from.product();
        details.source = from.source();
        details.campaign = from.campaign();
        details.message = from.message();
        return details;
    }

    Submission toSubmission() {
        return new Submission(
                firstName,
                lastName,
                email,
                company,
                jobTitle,
                phone,
                website,
                street,
                city,
                state,
                postalCode,
                country,
                industry,
                employees,
                revenue,
                product,
                source,
                campaign,
                message);
    }

    /** What was known stays; what was not is taken from the later submission. */
    LeadDetails completedBy(Submission later) {
        return of(new Submission(
                first(firstName, later.firstName()),
                first(lastName, later.lastName()),
                first(email, later.email()),
                first(company, later.company()),
                first(jobTitle, later.jobTitle()),
                first(phone, later.phone()),
                first(website, later.website()),
                first(street, later.street()),
                first(city, later.city()),
                first(state, later.state()),
                first(postalCode, later.postalCode()),
                first(country, later.country()),
                first(industry, later.industry()),
                first(employees, later.employees()),
                first(revenue, later.revenue()),
                first(product, later.product()),
                first(source, later.source()),
                first(campaign, later.campaign()),
                first(message, later.message())));
    }

    private static <T> T first(T known, T added) {
        return known != null ? known : added;
    }
}
