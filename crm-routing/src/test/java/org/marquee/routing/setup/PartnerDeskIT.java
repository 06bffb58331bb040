package org.marquee.routing.setup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.partner.Partner;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.routing.Office;
import org.marquee.routing.setup.PartnerDesk.NewPartner;

class PartnerDeskIT {
    @ParameterizedTest
    @EnumSource
    void the_person_of_a_new_partner_works_for_it_from_then_on(TestDatabase database) {
        try (Office office = new Office(database)) {
            office.in(beans -> UserFixture.with(beans.get(EntityManager.class), "dune", Role.PARTNER_REP));

            Partner dune = office.as(
                    "ops",
                    (beans, caller) ->
                            beans.get(PartnerDesk.class).agree(new NewPartner("Dune", "dune", Set.of("AE")), caller));

            AppUser person = office.in(beans -> beans.get(Users.class).getByUsername("dune"));
            assertThat(person.partnerId()).isEqualTo(dune.id());
        }
    }
}
