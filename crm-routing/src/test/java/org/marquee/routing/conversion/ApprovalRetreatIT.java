package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountApproved;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ApprovalTakenBack;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadClock.Name;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Placement;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Conflict;
import org.marquee.routing.Office;
import org.marquee.routing.knowledge.Knowledge;

class ApprovalRetreatIT {
    private static final Submission EVE = Office.person("Eve", "Erler", "eve@erlenhof.example", "Erlenhof");
    private static final Submission SAL = Office.person("Sal", "Sander", "sal@erlenhof.example", "Erlenhof");

    @ParameterizedTest
    @EnumSource
    void the_leads_of_an_approval_go_back_to_where_they_were_and_follow_it_anew(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            Long former = office.lead(eve).ownerId();
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");
            approve(office, account);
            assertThat(office.lead(eve).disposition()).isEqualTo(Disposition.CONVERTED);

            takeBack(office, account);

            assertThat(office.lead(eve).disposition()).isEqualTo(Disposition.ASSIGNED);
            assertThat(office.lead(eve).ownerId()).isEqualTo(former);
            assertThat(contactsAt(office, account)).isZero();
            assertThat(runningClocks(office, eve)).containsExactlyInAnyOrder(Name.ACCEPTANCE, Name.FIRST_TOUCH);
            approve(office, account);
            assertThat(office.lead(eve).isContactAt(account)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_person_had_done_with_a_lead_before_holds_again(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            long sal = office.handIn(SAL).leadId();
            long colleague = office.userId("ops");
            office.in(beans -> {
                beans.get(Leads.class)
                        .get(eve)
                        .place(Disposition.ASSIGNED, Placement.with(colleague), "A friend of his.", Office.NOW);
                beans.get(FollowUpClocks.class).answer(beans.get(Leads.class).get(eve), Name.ACCEPTANCE);
                beans.get(Leads.class)
                        .get(sal)
                        .place(Disposition.EXCLUDED, Placement.with(colleague), "He only looks.", Office.NOW);
                return null;
            });
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");
            approve(office, account);
            assertThat(office.lead(eve).isContactAt(account)).isTrue();
            assertThat(office.lead(sal).isContactAt(account)).isTrue();

            takeBack(office, account);

            assertThat(office.lead(eve).disposition()).isEqualTo(Disposition.ASSIGNED);
            assertThat(office.lead(eve).ownerId()).isEqualTo(colleague);
            assertThat(office.lead(eve).reason()).isEqualTo("A friend of his.");
            assertThat(runningClocks(office, eve)).containsExactly(Name.FIRST_TOUCH);
            assertThat(office.lead(sal).disposition()).isEqualTo(Disposition.EXCLUDED);
            assertThat(office.lead(sal).reason()).isEqualTo("He only looks.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lead_whose_former_owner_is_gone_comes_with_its_clocks_to_whoever_stands_in(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            long gone = office.userId("west");
            office.in(beans -> {
                Lead lead = beans.get(Leads.class).get(eve);
                lead.place(Disposition.ASSIGNED, Placement.with(gone), "A friend of his.", Office.NOW);
                return beans.get(FollowUpClocks.class)
                        .restart(
                                lead,
                                List.of(),
                                beans.get(Knowledge.class).current().roster());
            });
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");
            approve(office, account);
            office.dismiss("west");

            takeBack(office, account);

            Long owner = office.lead(eve).ownerId();
            assertThat(owner).isNotNull().isNotEqualTo(gone);
            List<LeadClock> running =
                    office.in(beans -> beans.get(LeadClocks.class).runningFor(eve));
            assertThat(running)
                    .isNotEmpty()
                    .allSatisfy(clock -> assertThat(clock.ownerId()).isEqualTo(owner));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lead_that_the_approval_brought_to_review_goes_back_too(TestDatabase database) {
        try (Office office = new Office(database)) {
            long kim = office.handIn(Office.person("Kim", "Kern", "kim@gmail.com", "Erlenhof"))
                    .leadId();
            Lead before = office.lead(kim);
            office.company("Erlenhof GmbH", null, "west");
            long account = office.newcomer("Erlenhof AG", null, "rep");
            approve(office, account);
            assertThat(office.lead(kim).disposition()).isEqualTo(Disposition.IN_REVIEW);

            takeBack(office, account);

            assertThat(office.lead(kim).disposition()).isEqualTo(before.disposition());
            assertThat(office.lead(kim).ownerId()).isEqualTo(before.ownerId());
            assertThat(office.lead(kim).dueAt()).isEqualTo(before.dueAt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whom_a_person_placed_there_stays(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");
            office.as("ops", (beans, caller) -> beans.get(Engagement.class).engage(eve, account, null, caller));
            approve(office, account);

            takeBack(office, account);

            assertThat(office.lead(eve).isContactAt(account)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_refused_when_somebody_came_by_himself_since(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");
            approve(office, account);
            long sal = office.handIn(SAL).leadId();

            assertThatThrownBy(() -> takeBack(office, account))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("Since the approval 1 lead became a contact there by itself.");

            assertThat(office.lead(sal).isContactAt(account)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_refused_when_work_was_done_on_those_who_followed(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            long account = office.newcomer("Erlenhof eG", "erlenhof.example", "rep");
            approve(office, account);
            office.in(beans -> {
                beans.get(Contacts.class)
                        .of(account)
                        .forEach(contact -> contact.describe(contact.person(), ContactType.DECISION_MAKER, Office.NOW));
                return null;
            });

            assertThatThrownBy(() -> takeBack(office, account))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("Eve Erler");

            assertThat(office.lead(eve).isContactAt(account)).isTrue();
        }
    }

    private static void approve(Office office, long id) {
        office.in(beans -> {
            beans.get(ChangeLog.class).append(Change.Kind.ACCOUNT, id);
            beans.get(Accounts.class).getLocked(id).approve(-1, Office.NOW);
            beans.get(OpenLeadRetry.class).afterApproval(new AccountApproved(id, 1L));
            return null;
        });
    }

    private static void takeBack(Office office, long id) {
        office.in(beans -> {
            beans.get(ChangeLog.class).append(Change.Kind.ACCOUNT, id);
            Account account = beans.get(Accounts.class).getLocked(id);
            account.takeBack(ReviewStatus.APPROVED, -1, Office.NOW, Office.NOW);
            beans.get(ApprovalRetreat.class).afterTakingBack(new ApprovalTakenBack(id, Office.NOW, 1L));
            return null;
        });
    }

    private static long contactsAt(Office office, long account) {
        return office.in(beans -> beans.get(Contacts.class).countAt(account));
    }

    private static List<Name> runningClocks(Office office, long lead) {
        return office.in(beans -> beans.get(LeadClocks.class).runningFor(lead).stream()
                .map(LeadClock::name)
                .toList());
    }
}
