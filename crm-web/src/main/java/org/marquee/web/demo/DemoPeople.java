package org.marquee.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.partner.Partner;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.territory.Territories;
import org.marquee.domain.territory.Territory;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.Users;

/** Makes the users of the demonstration, their territories and the one partner. */
@ApplicationScoped
public class DemoPeople {
    private static final List<String> ALPINE_COUNTRIES = List.of("CH", "AT");

    private final Users users;
    private final Territories territories;
    private final Partners partners;
    private final Accounts accounts;
    private final Clock clock;

    protected DemoPeople() {
        this(null, null, null, null, null);
    }

    @Inject
    public DemoPeople(Users users, Territories territories, Partners partners, Accounts accounts, Clock clock) {
        this.users = users;
        this.territories = territories;
        this.partners = partners;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The id of each user; all of them have the same password. */
    public Map<DemoUser, Long> make(String password) {
        Map<DemoUser, Long> ids = new EnumMap<>(DemoUser.class);
        for (DemoUser demo : DemoUser.values()) {
            AppUser user = new AppUser(demo.username(), demo.fullName(), demo.zone(), clock.instant());
            user.changePassword(PasswordHash.of(password));
            users.add(user);
            ids.put(demo, user.id());
        }
        // Users name each other, so all of them have to be there first.
        accounts.writeOut();
        ids.forEach((demo, id) -> introduce(demo, users.get(id), ids));
        for (DemoTerritory demo : DemoTerritory.all()) {
            territories.add(new Territory(demo.name(), ids.get(demo.owner()), null, null, null, demo.areas()));
        }
        Partner alps = partners.add(new Partner("Alps Distribution", ids.get(DemoUser.ALPS), ALPINE_COUNTRIES));
        accounts.writeOut();
        users.get(ids.get(DemoUser.ALPS)).workFor(alps.id());
        return ids;
    }

    private void introduce(DemoUser demo, AppUser user, Map<DemoUser, Long> ids) {
        user.grant(demo.role(), ids.get(demo.confirmer()));
        if (demo.manager() != null) {
            user.reportTo(users.get(ids.get(demo.manager())));
        }
    }
}
