package org.marquee.routing.matching;

import java.util.List;
import java.util.Set;

/**
 * An account as matching sees it.
 *
 * @param holding the top of an umbrella, named by its ticker; nobody is placed there
 * @param parentId the account above, null at the top
 * @param umbrellaId the holding at the top, null outside umbrellas
 * @param corporateUnitId on a holding, the unit where people are placed if only the group can be told
 * @param attracts approved and active: a lead may be matched to it; others are only seen by the duplicate check
 * @param competitor of type competitor; routing decides what that means
 * @param country ISO 3166 code
 */
public record AccountEntry(
        long id,
        String name,
        boolean holding,
        Long parentId,
        Long umbrellaId,
        Long corporateUnitId,
        boolean attracts,
        boolean competitor,
        String website,
        String phone,
        String street,
        String city,
        String state,
        String postalCode,
        String country,
        List<AliasEntry> aliases) {

    public AccountEntry {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /** What a lead would say that gave all of this account's data. */
    public MatchSubject asSubject() {
        return new MatchSubject(name, null, website, phone, street, city, state, postalCode, country);
    }

    /** The same account as it was before it got these aliases. */
    public AccountEntry withoutAliases(Set<Long> ids) {
        return new AccountEntry(
                id,
                name,
                holding,
                parentId,
                umbrellaId,
                corporateUnitId,
                attracts,
                competitor,
                website,
                phone,
                street,
                city,
                state,
                postalCode,
                country,
                aliases.stream().filter(alias -> !ids.contains(alias.id())).toList());
    }
}
