package org.marquee.governance.duplicate;

import java.util.Optional;

/** One reason for which nobody has to look at two accounts that resemble each other. */
interface Exemption {
    /** Why nobody has to, in a sentence; empty if this is no reason. */
    Optional<String> reason(PairCase pair);
}
