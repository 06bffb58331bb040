package org.marquee.domain.contact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;

class EmptyHoldingIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static Account account(TestDatabase database, AccountKind kind) {
        database.clear();
        return database.call(em -> {
            long owner = UserFixture.with(em, "ops", Role.OPS).id();
            AccountProfile profile =
                    new AccountProfile("DIS", null, null, null, null, null, null, null, null, null, null);
            return new Accounts(em).add(new Account(kind, profile, owner, owner, NOW, null));
        });
    }

    private static void insert(EntityManager em, Account at, AccountKind pretended) {
        Query insert = em.createNativeQuery("insert into contact (id, version, account_id, account_kind, search_name,"
                + " contact_type, type_rank, status, owner_id, created_at, updated_at)"
                + " values (1, 1, ?1, ?2, 'ada', 'OTHER', 5, 'ACTIVE', ?3, ?4, ?4)");
        insert.setParameter(1, at.id())
                .setParameter(2, pretended.name())
                .setParameter(3, at.ownerId())
                .setParameter(4, OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
                .executeUpdate();
    }

    @ParameterizedTest
    @EnumSource
    void the_entity_refuses_people_at_a_holding(TestDatabase database) {
        Account holding = account(database, AccountKind.HOLDING);
        PersonDetails ada = new PersonDetails("Ada", "Byron", null, null, null);

        assertThatThrownBy(() -> new Contact(holding, ada, ContactType.OTHER, holding.ownerId(), null, NOW))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("holding");
    }

    @ParameterizedTest
    @EnumSource
    void the_database_refuses_them_whatever_is_pretended(TestDatabase database) {
        Account holding = account(database, AccountKind.HOLDING);

        assertThatThrownBy(() -> database.run(em -> insert(em, holding, AccountKind.HOLDING)))
                .message()
                .containsIgnoringCase("ck_contact_account_kind");
        assertThatThrownBy(() -> database.run(em -> insert(em, holding, AccountKind.OPERATING_UNIT)))
                .message()
                .containsIgnoringCase("fk_contact_account");
    }

    @ParameterizedTest
    @EnumSource
    void no_account_with_people_becomes_a_holding(TestDatabase database) {
        Account unit = account(database, AccountKind.OPERATING_UNIT);
        database.run(em -> insert(em, unit, AccountKind.OPERATING_UNIT));

        assertThatThrownBy(() -> database.run(em -> em.createNativeQuery("update account set kind = 'HOLDING'")
                        .executeUpdate()))
                .message()
                .containsIgnoringCase("fk_contact_account");
    }
}
