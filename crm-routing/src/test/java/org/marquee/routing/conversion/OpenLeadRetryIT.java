package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.AccountApproved;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.wiring.Beans;
import org.marquee.routing.Office;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;

class OpenLeadRetryIT {
    private static final Submission EVE = Office.person("Eve", "Erler", "eve@erlenhof.example", "Erlenhof");
    private static final Submission KIM = Office.person("Kim", "Kern", "kim@gmail.com", "Erlenhof");
    private static final Submission SAL = Office.person("Sal", "Sander", "sal@erlenhof.example", "Erlenhof");
    private static final Submission ADA = Office.person("Ada", "Arendt", "ada@kantwerk.example", "Kantwerk");

    @ParameterizedTest
    @EnumSource
    void an_approval_brings_what_belongs_to_the_account_and_leaves_the_rest(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            long sal = office.handIn(SAL).leadId();
            long ada = office.handIn(ADA).leadId();
            resolve(office, sal, Choice.SPAM, null);
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");

            approve(office, account);

            assertThat(office.lead(eve).disposition()).isEqualTo(Disposition.CONVERTED);
            assertThat(office.lead(eve).accountId()).isEqualTo(account);
            assertThat(office.lead(eve).ownerId()).isEqualTo(office.userId("rep"));
            assertThat(latest(office, eve).trigger()).isEqualTo(Decision.Trigger.ACCOUNT_APPROVED);
            assertThat(office.lead(sal).disposition()).isEqualTo(Disposition.SPAM);
            assertThat(office.lead(ada).disposition()).isEqualTo(Disposition.ASSIGNED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_may_belong_to_the_account_goes_to_review(TestDatabase database) {
        try (Office office = new Office(database)) {
            long kim = office.handIn(KIM).leadId();
            long one = office.company("Erlenhof GmbH", null, "west");
            long other = office.newcomer("Erlenhof AG", null, "rep");

            approve(office, other);

            assertThat(office.lead(kim).disposition()).isEqualTo(Disposition.IN_REVIEW);
            assertThat(latest(office, kim).trigger()).isEqualTo(Decision.Trigger.ACCOUNT_APPROVED);
            assertThat(one).isNotEqualTo(other);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_account_that_waits_for_its_review_brings_nobody(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");

            office.in(beans -> {
                beans.get(OpenLeadRetry.class).afterChange(new AccountChanged(account, 1L));
                return null;
            });

            assertThat(office.lead(eve).disposition()).isEqualTo(Disposition.ASSIGNED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lead_that_was_ruled_out_for_the_account_does_not_follow_it(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");
            office.in(beans -> {
                beans.get(Leads.class).bar(eve, account);
                return null;
            });

            approve(office, account);

            assertThat(office.lead(eve).disposition()).isEqualTo(Disposition.IN_REVIEW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_approval_bears_with_leads_that_somebody_converts_meanwhile(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            long sal = office.handIn(SAL).leadId();
            long elsewhere = office.company("Birke & Erle", "birke.example", "west");
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");

            office.in(beans -> {
                Leads interrupted = new Interrupted(beans, () -> resolve(office, eve, Choice.CONVERT, elsewhere));
                return approve(beans.with(Leads.class, interrupted), account);
            });

            assertThat(office.lead(eve).accountId()).isEqualTo(elsewhere);
            assertThat(office.lead(sal).accountId()).isEqualTo(account);
        }
    }

    /** Lets somebody else act right before the leads are locked. */
    private static final class Interrupted extends Leads {
        private Runnable meanwhile;

        Interrupted(Beans beans, Runnable meanwhile) {
            super(beans.get(EntityManager.class));
            this.meanwhile = meanwhile;
        }

        @Override
        public Lead lock(Lead lead) {
            interrupt();
            return super.lock(lead);
        }

        @Override
        public Map<Long, Lead> lockInOrder(Collection<Long> ids) {
            interrupt();
            return super.lockInOrder(ids);
        }

        private void interrupt() {
            Runnable once = meanwhile;
            meanwhile = () -> {};
            once.run();
        }
    }

    private static void approve(Office office, long account) {
        office.in(beans -> approve(beans, account));
    }

    private static long approve(Beans beans, long account) {
        long no = beans.get(ChangeLog.class).append(Change.Kind.ACCOUNT, account);
        beans.get(Accounts.class).getLocked(account).approve(-1, Office.NOW);
        beans.get(OpenLeadRetry.class).afterApproval(new AccountApproved(account, 1L));
        return no;
    }

    private static void resolve(Office office, long lead, Choice choice, Long account) {
        Verdict verdict =
                new Verdict(choice, account, "He says so.", office.lead(lead).version());
        office.as("ops", (beans, caller) -> beans.get(LeadResolution.class).resolve(lead, verdict, caller));
    }

    private static Decision latest(Office office, long lead) {
        return office.in(beans -> beans.get(Decisions.class).latestOf(lead).orElseThrow());
    }
}
