package org.marquee.web.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.WebHost;

/** What the umbrellas are known by: normalised names and registrable domains. */
final class UmbrellaClaims {
    private final Set<List<String>> names;
    private final Set<List<String>> telling;
    private final Set<String> domains;

    UmbrellaClaims(List<UmbrellaRow> umbrellas) {
        List<CompanyName> known = umbrellas.stream()
                .flatMap(UmbrellaRow::names)
                .map(CompanyName::of)
                .toList();
        names = known.stream().map(CompanyName::words).collect(Collectors.toSet());
        telling = known.stream()
                .filter(name -> !name.isWeak())
                .map(CompanyName::words)
                .collect(Collectors.toSet());
        domains = umbrellas.stream()
                .flatMap(UmbrellaRow::domains)
                .flatMap(domain -> WebHost.ofUrl(domain).stream())
                .map(WebHost::registrable)
                .collect(Collectors.toSet());
    }

    /** Whether the company shares its normalised name or its registrable domain with an umbrella. */
    boolean collideWith(String name, String website) {
        return names.contains(CompanyName.of(name).words())
                || WebHost.ofUrl(website)
                        .map(WebHost::registrable)
                        .filter(domains::contains)
                        .isPresent();
    }

    /** Whether a name begins like one of an umbrella ("Toyota Boshoku"), so that people would ask. */
    boolean beginLike(String name) {
        List<String> words = CompanyName.of(name).words();
        return Stream.iterate(1, length -> length <= words.size(), length -> length + 1)
                .map(length -> words.subList(0, length))
                .anyMatch(telling::contains);
    }
}
