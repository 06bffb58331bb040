package org.marquee.routing.matching.name;

/** What is measured of a typed and a listed name; each is weighed by a trained number. */
public enum NameFeature {
    PRIOR(NameAspect.LIKENESS),
    MATCHED_HALF(NameAspect.LIKENESS),
    MATCHED_ONE(NameAspect.LIKENESS),
    MATCHED_TWO(NameAspect.LIKENESS),
    MATCHED_MORE(NameAspect.LIKENESS),
    TYPED_LEFT_LITTLE(NameAspect.TYPED_LEFT),
    TYPED_LEFT_MORE(NameAspect.TYPED_LEFT),
    TYPED_LEFT_MUCH(NameAspect.TYPED_LEFT),
    LISTED_LEFT_LITTLE(NameAspect.LISTED_LEFT),
    LISTED_LEFT_MORE(NameAspect.LISTED_LEFT),
    LISTED_LEFT_MUCH(NameAspect.LISTED_LEFT),
    TYPED_LEFT_MOST(NameAspect.TYPED_LEFT),
    LISTED_LEFT_MOST(NameAspect.LISTED_LEFT),
    TYPED_SHARE(NameAspect.TYPED_LEFT),
    LISTED_SHARE(NameAspect.LISTED_LEFT),
    WHOLE(NameAspect.LIKENESS),
    WHOLE_OTHER_ORDER(NameAspect.LIKENESS),
    INVERTED(NameAspect.LIKENESS),
    SAME_LEGAL_FORM(NameAspect.LEGAL_FORM),
    OTHER_LEGAL_FORM(NameAspect.LEGAL_FORM),
    MISSPELT_LOSS(NameAspect.LIKENESS),
    MISSPELT_MANY(NameAspect.LIKENESS),
    ABBREVIATED(NameAspect.LIKENESS),
    JOINED(NameAspect.LIKENESS),
    NUMBERS_DIFFER(NameAspect.LIKENESS),
    ALIAS(NameAspect.LIKENESS),
    INITIALS_2(NameAspect.LIKENESS),
    INITIALS_3(NameAspect.LIKENESS),
    INITIALS_4(NameAspect.LIKENESS),
    INITIALS_MORE(NameAspect.LIKENESS),
    FIRST_WORD(NameAspect.LIKENESS),
    SAME_LETTERS(NameAspect.LIKENESS),
    UNKNOWN_LEFT(NameAspect.TYPED_LEFT),
    WEAK(NameAspect.LIKENESS),
    ONE_WORD_OF_MORE(NameAspect.LISTED_LEFT),
    IDENTICAL(NameAspect.LIKENESS),
    CONFLICT_LITTLE(NameAspect.TYPED_LEFT),
    CONFLICT_MORE(NameAspect.TYPED_LEFT),
    MISSPELT_KNOWN(NameAspect.LIKENESS),
    MISSPELT_COMMON(NameAspect.LIKENESS),
    TRANSLATED(NameAspect.LIKENESS),
    SPELLED_OUT_2(NameAspect.LIKENESS),
    SPELLED_OUT_3(NameAspect.LIKENESS),
    SPELLED_OUT_MORE(NameAspect.LIKENESS),
    PART(NameAspect.LIKENESS),
    LISTED_STARTS(NameAspect.LISTED_LEFT),
    LISTED_ENDS(NameAspect.LISTED_LEFT),
    TYPED_STARTS(NameAspect.TYPED_LEFT),
    TYPED_ENDS(NameAspect.TYPED_LEFT),
    INITIALS_INSTITUTION(NameAspect.LIKENESS),
    INITIALS_RARITY(NameAspect.LIKENESS),
    INITIALS_LEGAL_FORM(NameAspect.LIKENESS),
    INITIALS_EXACT(NameAspect.LIKENESS),
    INVERTED_TRANSLATED(NameAspect.LIKENESS),
    ABBREVIATED_KNOWN(NameAspect.LIKENESS),
    ABBREVIATED_COMMON(NameAspect.LIKENESS),
    TYPED_LEFT_GENERIC(NameAspect.TYPED_LEFT),
    TYPED_LEFT_ORDINARY(NameAspect.TYPED_LEFT),
    LISTED_LEFT_GENERIC(NameAspect.LISTED_LEFT),
    LISTED_LEFT_ORDINARY(NameAspect.LISTED_LEFT),
    PAIRS_HALF(NameAspect.LIKENESS),
    PAIRS_MORE(NameAspect.LIKENESS),
    LETTERS_NEAR(NameAspect.LIKENESS),
    LETTERS_ERRORS(NameAspect.LIKENESS),
    COGNATES(NameAspect.LIKENESS),
    CONFLICT_GENERIC(NameAspect.TYPED_LEFT),
    CONFLICT_FIRST(NameAspect.TYPED_LEFT),
    CONFLICT_ONE_WORD(NameAspect.TYPED_LEFT),
    CONFLICT_SPECIFIC_LITTLE(NameAspect.TYPED_LEFT),
    CONFLICT_SPECIFIC_MORE(NameAspect.TYPED_LEFT),
    TYPED_WORDS(NameAspect.LIKENESS);

    /** How many there are. */
    public static final int COUNT = values().length;

    private final NameAspect aspect;

    NameFeature(NameAspect aspect) {
        this.aspect = aspect;
    }

    /** Where it stands among all features, from 0; nothing that is kept depends on it. */
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }

    NameAspect aspect() {
        return aspect;
    }
}
