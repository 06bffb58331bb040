package org.marquee.domain.lead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.contact.EmailAddress;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;
import org.marquee.domain.territory.Countries;
import org.marquee.domain.text.SearchText;

/**
 * What somebody handed in about a person, by whatever way. Blank fields are null. Country is ISO 3166 alpha-2 once
 * {@link #checked()}; revenue is a yearly sum in the currency of the installation.
 */
public record Submission(
        String firstName,
        String lastName,
        String email,
        String company,
        String jobTitle,
        String phone,
        String website,
        String street,
        String city,
        String state,
        String postalCode,
        String country,
        String industry,
        Integer employees,
        BigDecimal revenue,
        String product,
        String source,
        String campaign,
        String message) {
    private static final BigDecimal MOST_REVENUE = new BigDecimal("1e15");

    public Submission {
        firstName = SearchText.orNull(firstName);
        lastName = SearchText.orNull(lastName);
        email = SearchText.orNull(email);
        company = SearchText.orNull(company);
        jobTitle = SearchText.orNull(jobTitle);
        phone = SearchText.orNull(phone);
        website = SearchText.orNull(website);
        street = SearchText.orNull(street);
        city = SearchText.orNull(city);
        state = SearchText.orNull(state);
        postalCode = SearchText.orNull(postalCode);
        country = SearchText.orNull(country);
        industry = SearchText.orNull(industry);
        product = SearchText.orNull(product);
        source = SearchText.orNull(source);
        campaign = SearchText.orNull(campaign);
        message = SearchText.orNull(message);
    }

    /**
     * The same with mail address, country and revenue in their comparable form.
     *
     * @throws Invalid naming every field that is not right
     */
    public Submission checked() {
        List<FieldError> errors = new ArrayList<>();
        checkLengths(errors);
        String address = email;
        if (email != null) {
            address = EmailAddress.find(email).map(EmailAddress::value).orElse(null);
            if (address == null) {
                errors.add(new FieldError("email", "'%s' is not a mail address.".formatted(shortened(email))));
            }
        }
        if (email == null && (lastName == null || (company == null && phone == null))) {
            errors.add(new FieldError(
                    "email", "A lead needs a mail address, or a last name together with a company or a phone number."));
        }
        String code = Countries.iso2(country).orElse(null);
        if (country != null && code == null) {
            errors.add(new FieldError("country", "'%s' is not a country that is known.".formatted(shortened(country))));
        }
        if (employees != null && employees < 0) {
            errors.add(new FieldError("employees", "The number of employees cannot be negative."));
        }
        if (revenue != null && (revenue.signum() < 0 || revenue.compareTo(MOST_REVENUE) > 0)) {
            errors.add(new FieldError("revenue", "Revenue is a sum from 0 to 1,000,000,000,000,000."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return with(address, code, revenue == null ? null : revenue.setScale(2, RoundingMode.HALF_EVEN));
    }

    private Submission with(String newEmail, String newCountry, BigDecimal newRevenue) {
        return new Submission(
                firstName,
                lastName,
                newEmail,
                company,
                jobTitle,
                phone,
                website,
                street,
                city,
                state,
                postalCode,
                newCountry,
                industry,
                employees,
                newRevenue,
                product,
                source,
                campaign,
                message);
    }

    private void checkLengths(List<FieldError> errors) {
        limit(errors, "firstName", firstName, 200);
        limit(errors, "lastName", lastName, 200);
        limit(errors, "email", email, 320);
        limit(errors, "company", company, 400);
        limit(errors, "jobTitle", jobTitle, 200);
        limit(errors, "phone", phone, 60);
        limit(errors, "website", website, 400);
        limit(errors, "street", street, 400);
        limit(errors, "city", city, 200);
        limit(errors, "state", state, 100);
        limit(errors, "postalCode", postalCode, 20);
        limit(errors, "industry", industry, 200);
        limit(errors, "product", product, 200);
        limit(errors, "source", source, 100);
        limit(errors, "campaign", campaign, 200);
        limit(errors, "message", message, 20_000);
    }

    private static void limit(List<FieldError> errors, String field, String value, int length) {
        if (value != null && value.length() > length) {
            errors.add(new FieldError(field, "This is longer than the %d signs that fit.".formatted(length)));
        } else if (value != null && value.indexOf('\0') >= 0) {
            errors.add(new FieldError(field, "This contains a sign that cannot be kept (NUL)."));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    public PersonDetails person() {
        return new PersonDetails(firstName, lastName, email, phone, jobTitle);
    }

    /** The key under which the person stands once over all leads and contacts. */
    public String personKey() {
        return PersonKey.textOf(person(), company);
    }
}
