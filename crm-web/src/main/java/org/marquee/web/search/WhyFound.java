package org.marquee.web.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.search.SearchTerms;
import org.marquee.web.words.Words;

/** Says what led to a hit, or what tells it from its like where its name did. */
final class WhyFound {
    private WhyFound() {}

    /** As "Former name: Pixar Inc.". */
    static String of(Alias alias) {
        return Words.of("find.by").formatted(Words.of(alias.kind()), alias.label());
    }

    /** Whether the alias is just what was typed. */
    static boolean isExactly(Alias alias, SearchTerms terms) {
        return alias.labelKey().equals(alias.kind() == AliasKind.DOMAIN ? terms.host() : terms.words());
    }

    static String of(Account account, SearchTerms terms) {
        AccountProfile profile = account.profile();
        if (terms.fitsTelephone(profile.phone())) {
            return by("account.phone", profile.phone());
        }
        if (!terms.fitsName(account.name()) && terms.fitsWebsite(profile.website())) {
            return by("account.website", profile.website());
        }
        return Objects.requireNonNullElse(profile.website(), "");
    }

    /** As "Emeryville, US"; empty if nothing is known. */
    static String place(Account account) {
        AccountProfile profile = account.profile();
        return Stream.of(profile.city(), profile.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    static String of(PersonDetails person, SearchTerms terms) {
        return terms.fitsTelephone(person.phone())
                ? by("account.phone", person.phone())
                : Stream.of(person.jobTitle(), person.email())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    static String of(Lead lead) {
        Submission submission = lead.submission();
        return Stream.of(submission.company(), submission.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String by(String key, String value) {
        return Words.of("find.by").formatted(Words.of(key), value);
    }
}
