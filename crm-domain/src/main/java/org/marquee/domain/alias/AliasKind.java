package org.marquee.domain.alias;

/** What sort of other name it is; a DOMAIN is a web or mail domain. */
public enum AliasKind {
    LEGAL_NAME,
    TRADE_NAME,
    BRAND,
    DIVISION,
    ABBREVIATION,
    FORMER_NAME,
    TICKER,
    DOMAIN
}
