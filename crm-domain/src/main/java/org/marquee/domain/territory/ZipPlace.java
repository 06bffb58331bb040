package org.marquee.domain.territory;

import java.util.List;
import java.util.Optional;

/**
 * Where a ZIP code lies.
 *
 * @param zip5 five digits
 * @param city the post's name of the place
 * @param state two-letter code
 * @param counties all counties it lies in; none for post-office boxes and military mail
 * @param primary the county that stands for it
 * @param basis how that county was chosen; empty exactly when there is none
 */
public record ZipPlace(
        String zip5,
        String city,
        String state,
        List<County> counties,
        Optional<County> primary,
        Optional<PrimaryBasis> basis) {

    public ZipPlace {
        counties = List.copyOf(counties);
    }
}
