package org.marquee.governance.review;

import java.util.List;
import java.util.Optional;

/** All standards, in the order in which a reviewer reads them. */
public final class Standards {
    private static final List<Standard> ALL = List.of(
            new NameIsPlaceholder(),
            new NameWithJunk(),
            new NameInOneCase(),
            new LegalFormSpelling(),
            new LegalFormMissing(),
            new HoldingName(),
            new UnitNameForm(),
            new UnitNameCountry(),
            new UnitOutsideUmbrella(),
            new ParentUnfit(),
            new TooDeep(),
            new WebAddressMissing(),
            new WebAddressMalformed(),
            new WebAddressShared(),
            new AddressIncomplete(),
            new PostalCodeForm(),
            new AddressContradictsItself());

    private Standards() {}

    /** Every departure from them; empty if there is none. */
    public static List<StandardFinding> check(ReviewSubject subject) {
        return ALL.stream()
                .map(standard -> standard.check(subject))
                .flatMap(Optional::stream)
                .toList();
    }
}
