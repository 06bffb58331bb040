package org.marquee.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;

class ArrivalsIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Submission ADA = new Submission(
            "Ada", "Arendt", null, "Pixar", null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null);

    @ParameterizedTest
    @EnumSource
    void whoever_writes_twice_came_in_once_and_with_what_he_wrote_last(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long nam = UserFixture.with(em, "nam", Role.NAM).id();
            Account holding = account(em, nam, AccountKind.HOLDING, "DIS");
            holding.openUmbrella();
            Account pixar = account(em, nam, AccountKind.OPERATING_UNIT, "DIS - US - Pixar");
            pixar.moveUnder(holding, NOW);
            Lead lead = new Leads(em).add(new Lead(ADA, nam, NOW));
            lead.follow(pixar);
            Contact known = new Contacts(em).add(new Contact(pixar, ADA.person(), ContactType.OTHER, nam, null, NOW));

            write(em, nam, lead.id(), null, "lead first");
            write(em, nam, null, known.id(), "contact");
            write(em, nam, lead.id(), null, "lead again");

            Arrivals arrivals = new Arrivals(em);
            assertThat(arrivals.counts(List.of(holding.id()), NOW)).isEqualTo(Map.of(holding.id(), 2L));
            assertThat(arrivals.latest(holding.id(), NOW, 3))
                    .extracting(Inquiry::message)
                    .containsExactly("lead again", "contact");
        });
    }

    private static Account account(EntityManager em, long owner, AccountKind kind, String name) {
        AccountProfile profile = new AccountProfile(name, null, null, null, null, null, null, null, "US", null, null);
        Account account = new Accounts(em).add(new Account(kind, profile, owner, owner, NOW, null));
        em.flush();
        return account;
    }

    private static void write(EntityManager em, long by, Long lead, Long contact, String message) {
        Submission written = new Submission(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, message);
        new Leads(em).add(new Inquiry(lead, contact, Channel.API, written, "{}", by, NOW));
        em.flush();
    }
}
