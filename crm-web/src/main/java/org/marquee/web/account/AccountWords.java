package org.marquee.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.AccountProfile;

/** How pages speak of accounts. */
@Named
@ApplicationScoped
public class AccountWords {
    /** As "Emeryville, CA, US"; empty if nothing is known. */
    public String place(AccountProfile of) {
        return joined(", ", of.city(), of.state(), of.country());
    }

    /** As "1200 Park Ave, 94608 Emeryville, CA, US"; empty if nothing is known. */
    public String address(AccountProfile of) {
        return joined(", ", of.street(), joined(" ", of.postalCode(), of.city()), of.state(), of.country());
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
