package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountApproved;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wiring.Beans;
import org.marquee.routing.Office;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;

/**
 * An approval holds its account and is about to lock a lead, when somebody who places that lead at the account arrives at
 * the account: had he locked the lead first, each would wait for the other.
 */
class LockOrderIT {
    private static final Submission EVE = Office.person("Eve", "Erler", "eve@erlenhof.example", "Erlenhof");

    @ParameterizedTest
    @EnumSource
    void an_engagement_waits_for_the_account_before_it_holds_the_lead(TestDatabase database) throws Exception {
        try (Office office = new Office(database)) {
            long lead = office.handIn(EVE).leadId();
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");

            Throwable late = meet(
                    office,
                    account,
                    (beans, caller) -> beans.get(Engagement.class).engage(lead, account, null, caller));

            assertThat(office.lead(lead).isContactAt(account)).isTrue();
            assertThat(late).isInstanceOf(Conflict.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_on_a_lead_waits_for_the_account_before_it_holds_the_lead(TestDatabase database) throws Exception {
        try (Office office = new Office(database)) {
            long lead = office.handIn(EVE).leadId();
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");
            Verdict verdict =
                    new Verdict(Choice.CONVERT, account, null, office.lead(lead).version());

            Throwable late = meet(
                    office,
                    account,
                    (beans, caller) -> beans.get(LeadResolution.class).resolve(lead, verdict, caller));

            assertThat(office.lead(lead).isContactAt(account)).isTrue();
            assertThat(late).isInstanceOf(StaleVersion.class);
        }
    }

    /** How the one ended who came to the account while it was being approved. */
    private static Throwable meet(Office office, long account, BiFunction<Beans, Caller, Lead> placing)
            throws InterruptedException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch atAccount = new CountDownLatch(1);
            Future<Lead> late = office.in(beans -> {
                beans.get(ChangeLog.class).append(Change.Kind.ACCOUNT, account);
                beans.get(Accounts.class).getLocked(account).approve(-1, Office.NOW);
                beans.get(Accounts.class).flush();
                Future<Lead> running = thread.submit(() -> office.as(
                        "ops",
                        (others, caller) ->
                                placing.apply(others.with(Accounts.class, new Announcing(others, atAccount)), caller)));
                beans.with(Leads.class, new Waiting(beans, atAccount))
                        .get(OpenLeadRetry.class)
                        .afterApproval(new AccountApproved(account, 1L));
                return running;
            });
            return failureOf(late);
        } finally {
            thread.shutdownNow();
        }
    }

    private static Throwable failureOf(Future<Lead> late) throws InterruptedException {
        try {
            late.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }

    /** Says that it is about to lock an account. */
    private static final class Announcing extends Accounts {
        private final CountDownLatch atAccount;

        Announcing(Beans beans, CountDownLatch atAccount) {
            super(beans.get(EntityManager.class));
            this.atAccount = atAccount;
        }

        @Override
        public Map<Long, Account> lockInOrder(Collection<Long> ids) {
            atAccount.countDown();
            return super.lockInOrder(ids);
        }
    }

    /** Locks leads only when the other has come to the account. */
    private static final class Waiting extends Leads {
        private final CountDownLatch atAccount;

        Waiting(Beans beans, CountDownLatch atAccount) {
            super(beans.get(EntityManager.class));
            this.atAccount = atAccount;
        }

        @Override
        public Map<Long, Lead> lockInOrder(Collection<Long> ids) {
            try {
                atAccount.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return super.lockInOrder(ids);
        }
    }
}
