package org.marquee.governance.duplicate;

import java.util.List;
import java.util.Optional;

/** All reasons for which two accounts that resemble each other are no finding, the plainest first. */
public final class Exemptions {
    private static final List<Exemption> ALL = List.of(
            new AccountGone(),
            new ToldApart(),
            new ShownAtApproval(),
            new HoldingAndItsUnit(),
            new OtherUnitOfTheGroup(),
            new HardlyAlike());

    private Exemptions() {}

    /** The first reason, in a sentence; empty if operations have to look at the two. */
    public static Optional<String> check(PairCase pair) {
        return ALL.stream()
                .map(exemption -> exemption.reason(pair))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
