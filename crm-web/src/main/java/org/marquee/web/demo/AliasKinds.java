package org.marquee.web.demo;

import java.util.regex.Pattern;
import org.marquee.domain.alias.AliasKind;

/** Tells from its spelling what sort of other name a text is; what looks like nothing else is a trade name. */
final class AliasKinds {
    private static final Pattern LEGAL = Pattern.compile(
            "(?iu).*[ ,](inc|incorporated|corp|corporation|company|co|ltd|limited|llc|l\\.?p|plc|gmbh|ag|aktiengesellschaft"
                    + "|kg|se|sca|sas|spa|n\\.v|b\\.v|bv|s\\.a|sa|ab|oy|kk|pty)\\.?");
    private static final Pattern FORMER = Pattern.compile("(?i).*\\((former|formerly)\\).*");
    private static final Pattern DIVISION = Pattern.compile("(?i).* (division|business group|business unit)");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z0-9][A-Z0-9&.]{1,5}");

    private AliasKinds() {}

    /** Never TICKER and DOMAIN: those are known from elsewhere. */
    static AliasKind of(String text) {
        if (LEGAL.matcher(text).matches()) {
            return AliasKind.LEGAL_NAME;
        }
        if (FORMER.matcher(text).matches()) {
            return AliasKind.FORMER_NAME;
        }
        if (DIVISION.matcher(text).matches()) {
            return AliasKind.DIVISION;
        }
        return ABBREVIATION.matcher(text).matches() ? AliasKind.ABBREVIATION : AliasKind.TRADE_NAME;
    }
}
