package org.marquee.governance.review;

import java.util.Optional;

/**
 * A legal form is written as the register does.
 *
 * <p>Found: {@code Quellwerk gmbh}, {@code Nordwind Ag}. Not found: {@code Quellwerk GmbH}, {@code Acme Inc}, {@code Acme
 * Inc.}, {@code Rolls-Royce plc}; a name that is all in one case, which is a finding of its own.
 */
final class LegalFormSpelling implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        if (!subject.hasCompanyName() || new NameInOneCase().check(subject).isPresent()) {
            return Optional.empty();
        }
        return LegalForms.betterSpelling(subject.name())
                .flatMap(better -> found("name", "The legal form at the end is written %s.".formatted(better)));
    }
}
