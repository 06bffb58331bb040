package org.marquee.web.demo;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.marquee.domain.user.Role;

/** The people of the demonstration; none of them exists. */
enum DemoUser {
    NAMED_SALES("mgr.named", "Miriam Okafor", Role.MANAGER, "America/New_York", null),
    FIELD_SALES("mgr.field", "Frank Delacroix", Role.MANAGER, "America/Chicago", null),
    DISNEY("nam.disney", "Nadia Disantis", Role.NAM, "America/Los_Angeles", NAMED_SALES, "DIS"),
    TECH("nam.tech", "Tomas Techlund", Role.NAM, "America/Los_Angeles", NAMED_SALES, "MSFT", "GOOGL", "IBM"),
    INDUSTRIAL("nam.industrial", "Ingrid Harkness", Role.NAM, "America/Chicago", NAMED_SALES, "MMM", "GE", "HON"),
    GLOBAL("nam.global", "Gloria Abara", Role.NAM, "Europe/London", NAMED_SALES),
    WEST("rep.west", "Wesley Tran", Role.REP, "America/Los_Angeles", FIELD_SALES),
    CENTRAL("rep.central", "Celia Brandt", Role.REP, "America/Chicago", FIELD_SALES),
    EAST("rep.east", "Esther Malone", Role.REP, "America/New_York", FIELD_SALES),
    EMEA("rep.emea", "Emil Larsson", Role.REP, "Europe/Berlin", FIELD_SALES),
    ALPS("partner.alps", "Anna Lisa Gruber", Role.PARTNER_REP, "Europe/Zurich", null),
    OPS1("ops1", "Olivia Stern", Role.OPS, "America/New_York", null),
    OPS2("ops2", "Oscar Venn", Role.OPS, "Europe/Berlin", null),
    MARKETING("marketing", "Maren Vogt", Role.MARKETING, "America/New_York", null),
    IT("it.admin", "Ivo Tanaka", Role.ADMIN, "UTC", null);

    private final String username;
    private final String fullName;
    private final Role role;
    private final ZoneId zone;
    private final DemoUser manager;
    private final ImmutableList<String> umbrellas;

    DemoUser(String username, String fullName, Role role, String zone, DemoUser manager, String... umbrellas) {
        this.username = username;
        this.fullName = fullName;
        this.role = role;
        this.zone = ZoneId.of(zone);
        this.manager = manager;
        this.umbrellas = ImmutableList.copyOf(umbrellas);
    }

    /** Who has the umbrella of that ticker. */
    static DemoUser ofUmbrella(String ticker) {
        return Stream.of(values())
                .filter(user -> user.umbrellas.contains(ticker))
                .findFirst()
                .orElse(GLOBAL);
    }

    String username() {
        return username;
    }

    String fullName() {
        return fullName;
    }

    Role role() {
        return role;
    }

    ZoneId zone() {
        return zone;
    }

    /** To whom he reports; null for those at the top. */
    DemoUser manager() {
        return manager;
    }

    /** Of operations, each confirms the roles of the other; the first confirms everybody else's. */
    DemoUser confirmer() {
        return this == OPS1 ? OPS2 : OPS1;
    }
}
