package org.marquee.routing.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.TestDatabase;
import org.marquee.routing.Office;

class KnowledgeIT {
    @ParameterizedTest
    @EnumSource
    void misses_nothing_that_has_the_number_of_a_change_which_was_rolled_back(TestDatabase database) {
        try (Office office = new Office(database)) {
            long before = office.knowledge().current().changeNo();
            try (EntityManager em = database.open()) {
                em.getTransaction().begin();
                assertThat(new ChangeLog(em).append(Change.Kind.ACCOUNT, 7)).isEqualTo(before + 1);
                assertThat(office.knowledge().current().changeNo()).isEqualTo(before);
                em.getTransaction().rollback();
            }

            long account = office.company("Kantwerk GmbH", "kantwerk.example", "rep");

            assertThat(office.knowledge().current().changeNo()).isEqualTo(before + 1);
            assertThat(office.knowledge().current().index().entry(account)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sees_a_long_transaction_before_the_one_that_waited_for_it(TestDatabase database) {
        try (Office office = new Office(database)) {
            long first = office.company("Kantwerk GmbH", "kantwerk.example", "rep");
            long before = office.knowledge().current().changeNo();
            CompletableFuture<Long> second;
            try (EntityManager em = database.open()) {
                em.getTransaction().begin();
                new ChangeLog(em).append(Change.Kind.ACCOUNT, first);
                second = CompletableFuture.supplyAsync(() -> office.company("Birke & Erle", "birke.example", "rep"));
                assertThat(office.knowledge().current().changeNo()).isEqualTo(before);
                em.getTransaction().commit();
            }

            long account = second.join();

            assertThat(office.knowledge().current().changeNo()).isEqualTo(before + 2);
            assertThat(office.knowledge().current().index().entry(account)).isPresent();
        }
    }
}
