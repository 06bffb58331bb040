package org.marquee.web.demo;

import com.google.common.hash.Hashing;
import com.google.common.net.InternetDomainName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.domain.territory.Europe;
import org.marquee.domain.territory.PostalAddress;
import org.marquee.routing.matching.normalize.SharedDomains;
import org.marquee.routing.matching.normalize.WebHost;

/**
 * Which hierarchies make the usual demonstration: 3,000 companies of the United States, 1,300 of Europe, 700 of
 * elsewhere, and of these each time about a fifth in hierarchies. A hierarchy is taken whole or not at all; the order in
 * which they are asked is that of a hash over name and website, so that it is mixed and yet always the same.
 */
final class Selection {
    private static final int LONGEST_NAME = 70;
    private static final int BIGGEST_TREE = 40;

    /** A part of the world, and how many companies are taken from it; of these, at most so many in hierarchies. */
    private enum Region {
        UNITED_STATES(3_000, 450),
        EUROPE(1_300, 350),
        ELSEWHERE(700, 150);

        private final int wanted;
        private final int inTrees;

        Region(int wanted, int inTrees) {
            this.wanted = wanted;
            this.inTrees = inTrees;
        }

        static Region of(SourceCompany company) {
            return company.country().equals("US")
                    ? UNITED_STATES
                    : Europe.COUNTRIES.contains(company.country()) ? EUROPE : ELSEWHERE;
        }
    }

    private final UmbrellaClaims claims;
    private final Set<String> takenDomains = new HashSet<>();
    private final List<SourceCompany> taken = new ArrayList<>();

    private Selection(UmbrellaClaims claims) {
        this.claims = claims;
    }

    static List<SourceCompany> of(List<SourceCompany> trees, UmbrellaClaims claims) {
        Selection selection = new Selection(claims);
        List<SourceCompany> asked = trees.stream()
                .filter(tree -> tree.withAllBelow().allMatch(selection::isPresentable))
                .sorted(Comparator.comparing(Selection::lot))
                .toList();
        for (Region region : Region.values()) {
            List<SourceCompany> ofRegion =
                    asked.stream().filter(tree -> Region.of(tree) == region).toList();
            selection.take(ofRegion, 2, BIGGEST_TREE, region.inTrees);
            selection.take(ofRegion, 1, 1, region.wanted - selection.countIn(region));
        }
        return selection.taken;
    }

    private static String lot(SourceCompany tree) {
        return Hashing.sha256()
                .hashString(tree.name() + "|" + tree.website(), StandardCharsets.UTF_8)
                .toString();
    }

    private void take(List<SourceCompany> trees, int smallest, int biggest, int room) {
        int left = room;
        for (SourceCompany tree : trees) {
            int size = (int) tree.withAllBelow().count();
            if (size >= smallest && size <= biggest && size <= left && takeDomains(tree)) {
                taken.add(tree);
                left -= size;
            }
        }
    }

    private int countIn(Region region) {
        return (int) taken.stream()
                .filter(tree -> Region.of(tree) == region)
                .flatMap(SourceCompany::withAllBelow)
                .count();
    }

    /** Two hierarchies never share a domain; a mail from there would be anybody's. */
    private boolean takeDomains(SourceCompany tree) {
        Set<String> domains = tree.withAllBelow()
                .flatMap(company -> WebHost.ofUrl(company.website()).stream())
                .map(WebHost::registrable)
                .collect(Collectors.toSet());
        return domains.stream().noneMatch(takenDomains::contains) && takenDomains.addAll(domains);
    }

    private boolean isPresentable(SourceCompany company) {
        return company.name().length() <= LONGEST_NAME
                && company.name().chars().allMatch(sign -> sign < 0x250 || sign == '\u2019')
                && !company.city().isEmpty()
                && hasOwnWebsite(company)
                && isWhereItSays(company)
                && !claims.beginLike(company.name());
    }

    private static boolean hasOwnWebsite(SourceCompany company) {
        return WebHost.ofUrl(company.website())
                .filter(host -> !SharedDomains.contains(host))
                .filter(host -> isOfCountry(host.host(), company.country()))
                .isPresent();
    }

    /** A domain of another country than the company's is a sign that the source made up the place. */
    private static boolean isOfCountry(String host, String country) {
        InternetDomainName suffix = InternetDomainName.from(host).publicSuffix();
        String top = suffix == null ? "" : suffix.parts().get(suffix.parts().size() - 1);
        return switch (top) {
            case "com", "org", "net" -> true;
            case "edu", "gov", "mil", "us" -> country.equals("US");
            case "uk" -> country.equals("GB");
            case "eu" -> Europe.COUNTRIES.contains(country);
            default -> top.equalsIgnoreCase(country);
        };
    }

    private static boolean isWhereItSays(SourceCompany company) {
        if (!company.country().equals("US")) {
            return true;
        }
        return !company.state().isEmpty()
                && new PostalAddress(
                                company.street(),
                                company.city(),
                                company.state(),
                                company.postalCode(),
                                company.country())
                        .located()
                        .notes()
                        .isEmpty();
    }
}
