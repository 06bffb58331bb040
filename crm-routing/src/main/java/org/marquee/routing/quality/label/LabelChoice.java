package org.marquee.routing.quality.label;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountProfile;

/**
 * An account that may be the right one.
 *
 * @param umbrella its name; null outside umbrellas
 * @param place as "Emeryville, CA, US"; empty if nothing is known
 */
public record LabelChoice(long id, String name, String umbrella, String place, String website) {
    static LabelChoice of(Account account, Account holding) {
        AccountProfile profile = account.profile();
        String place = Stream.of(profile.city(), profile.state(), profile.country())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return new LabelChoice(
                account.id(), account.name(), holding == null ? null : holding.name(), place, profile.website());
    }
}
