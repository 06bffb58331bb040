package org.marquee.governance.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.approval.AccountFindings;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.governance.World;

class AccountEditingIT {

    private static Account pending(World world, String name) {
        return world.as("rep.emea", (beans, caller) -> {
            NewAccount request = new NewAccount(null, World.profile(name), null, null);
            return beans.get(Accounts.class).get(beans.get(AccountOpening.class).open(request, caller));
        });
    }

    private static Account edit(World world, String username, Account account, AccountPatch patch) {
        return world.as(
                username,
                (beans, caller) ->
                        beans.get(AccountEditing.class).edit(account.id(), patch, account.version(), caller));
    }

    private static Account edit(World world, String username, Account account, UnaryOperator<AccountProfile> change) {
        return edit(world, username, account, new AccountPatch(change.apply(account.profile()), null, null));
    }

    private static UnaryOperator<AccountProfile> name(String name) {
        return known -> known.named(name);
    }

    private static UnaryOperator<AccountProfile> phone(String phone) {
        return known -> with(known, phone, known.industry());
    }

    private static UnaryOperator<AccountProfile> industry(String industry) {
        return known -> with(known, known.phone(), industry);
    }

    private static AccountProfile with(AccountProfile known, String phone, String industry) {
        return new AccountProfile(
                known.name(),
                known.type(),
                known.website(),
                phone,
                known.street(),
                known.city(),
                known.state(),
                known.postalCode(),
                known.country(),
                industry,
                known.employees());
    }

    private static AccountPatch owner(String owner) {
        return new AccountPatch(null, owner, null);
    }

    private static AccountPatch status(ReviewStatus status) {
        return new AccountPatch(null, null, status);
    }

    private static List<String> rules(World world, Account account) {
        return world.in(beans -> beans.get(AccountFindings.class).of(account.id()).stream()
                .map(AccountFinding::rule)
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_is_checked_anew_when_it_is_mended(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, "QUELLWERK GMBH");
        List<String> before = rules(world, account);

        Account mended = edit(world, "rep.emea", account, name("Quellwerk GmbH"));

        assertThat(before).contains("NameInOneCase");
        assertThat(rules(world, account)).doesNotContain("NameInOneCase");
        assertThat(mended.version()).isGreaterThan(account.version());
        assertThat(mended.profile().city()).isEqualTo("Ulm");
    }

    @ParameterizedTest
    @EnumSource
    void a_returned_account_is_handed_in_again_with_a_new_clock(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, "Quellwerk GmbH");
        Account returned = world.as(
                "ops1",
                (beans, caller) -> beans.get(AccountDecisions.class)
                        .decide(
                                account.id(),
                                new Verdict(ReviewDecision.RETURN, "Which of the two?", null, account.version()),
                                caller));
        world.travelTo(World.NOW.plus(Duration.ofDays(10)));

        Account again = edit(world, "rep.emea", returned, status(ReviewStatus.PENDING));

        assertThat(again.reviewStatus()).isEqualTo(ReviewStatus.PENDING);
        assertThat(again.reviewDueAt()).isAfter(account.reviewDueAt());
        assertThatThrownBy(() -> edit(world, "rep.emea", again, status(ReviewStatus.APPROVED)))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_approved_as_one_company_is_reviewed_again_before_it_draws_the_leads_of_another(
            TestDatabase database) {
        World world = new World(database);
        Account nordwind = world.approved("Nordwind AG", "rep.west");
        Account acme = world.approved("Acme Plumbing", "rep.emea");
        world.resembling(nordwind, 0.9);

        List<AccountChanged> told = world.as("rep.emea", (beans, caller) -> {
            beans.get(AccountEditing.class)
                    .edit(
                            acme.id(),
                            new AccountPatch(acme.profile().named("Nordwind AG"), null, null),
                            acme.version(),
                            caller);
            return beans.fired(AccountChanged.class);
        });

        Account changed = world.in(beans -> beans.get(Accounts.class).get(acme.id()));
        assertThat(changed.reviewStatus()).isEqualTo(ReviewStatus.PENDING);
        assertThat(changed.reviewDueAt()).isEqualTo(ReviewClock.dueFrom(World.NOW));
        assertThat(rules(world, acme)).contains(AccountFinding.DUPLICATE_RULE);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void operations_read_who_changed_what_of_an_approved_account(TestDatabase database) {
        World world = new World(database);
        Account acme = world.approved("Acme Plumbing", "rep.emea");
        Account fresh = pending(world, "Nordwind AG");

        Account changed = edit(world, "rep.emea", edit(world, "rep.emea", acme, phone("1")), phone("2"));

        List<AuditEntry> changes = world.as(
                "ops1", (beans, caller) -> beans.get(ReviewReading.class).changes(changed.id(), caller));
        assertThat(changes)
                .extracting(AuditEntry::detail)
                .containsExactly("Phone added: \"1\"", "Phone changed from \"1\" to \"2\"");
        assertThat(changes).extracting(AuditEntry::userId).containsOnly(world.userId("rep.emea"));
        Slice<Waiting> queue = world.as(
                "ops1", (beans, caller) -> beans.get(ApprovalQueue.class).list(null, 10, caller));
        assertThat(queue.items())
                .filteredOn(Waiting::again)
                .extracting(waiting -> waiting.account().id())
                .containsExactly(changed.id())
                .doesNotContain(fresh.id());
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_is_recognised_by_and_what_operations_change_needs_no_second_review(TestDatabase database) {
        World world = new World(database);
        Account acme = world.approved("Acme Plumbing", "rep.emea");

        Account described = edit(world, "rep.emea", acme, industry("Plumbing"));
        Account renamed = edit(world, "ops1", described, name("Acme Plumbing GmbH"));

        assertThat(described.reviewStatus()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(renamed.reviewStatus()).isEqualTo(ReviewStatus.APPROVED);
    }

    @ParameterizedTest
    @EnumSource
    void an_account_manager_has_a_unit_reviewed_again_but_never_what_his_whole_umbrella_rests_on(
            TestDatabase database) {
        World world = new World(database);
        Account trick = world.unit("DIS - DE - Trick", "DIS");

        Account changed = edit(world, "nam.disney", trick, phone("+49 731 1234"));

        assertThat(changed.reviewStatus()).isEqualTo(ReviewStatus.PENDING);
        for (String top : List.of("DIS", "DIS - US - Corporate")) {
            Account above = world.account(top);
            assertThatThrownBy(() -> edit(world, "nam.disney", above, phone("+49 731 1234")))
                    .isInstanceOf(Denied.class);
            assertThat(edit(world, "nam.disney", above, industry("Media")).reviewStatus())
                    .isEqualTo(ReviewStatus.APPROVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void strangers_change_nothing_and_an_outdated_view_neither(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, "Quellwerk GmbH");
        Account unit = world.unit("DIS - DE - Trick", "DIS");

        assertThatThrownBy(() -> edit(world, "rep.west", account, name("Mine"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> edit(world, "mgr.field", account, name("Mine")))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> edit(world, "rep.emea", unit, name("Mine"))).isInstanceOf(NotFound.class);
        edit(world, "rep.emea", account, name("Quellwerk AG"));
        assertThatThrownBy(() -> edit(world, "rep.emea", account, name("Quellwerk SE")))
                .isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @EnumSource
    void operations_give_an_account_with_its_people_to_somebody_else(TestDatabase database) {
        World world = new World(database);
        Account account = world.approved("Quellwerk GmbH", "rep.emea");
        world.person(account, "Ada", "Lovelace");

        assertThatThrownBy(() -> edit(world, "rep.emea", account, owner("rep.west")))
                .isInstanceOf(Denied.class);
        List<AccountChanged> told = world.as("ops1", (beans, caller) -> {
            beans.get(AccountEditing.class).edit(account.id(), owner("rep.west"), account.version(), caller);
            return beans.fired(AccountChanged.class);
        });

        List<Contact> people = world.in(beans -> beans.get(Contacts.class).of(account.id()));
        assertThat(told).isEmpty();
        assertThat(people).hasSize(1).allMatch(contact -> contact.ownerId() == world.userId("rep.west"));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_given_an_account_in_whose_role_he_would_not_see_it(TestDatabase database) {
        World world = new World(database);
        Account account = world.approved("Quellwerk GmbH", "rep.emea");
        database.run(em -> {
            UserFixture.with(em, "it.admin", Role.ADMIN);
            UserFixture.with(em, "machine", Role.INTAKE);
            UserFixture.with(em, "marketing", Role.MARKETING);
        });

        for (String outsider : List.of("it.admin", "machine", "marketing", "nobody")) {
            assertThatThrownBy(() -> edit(world, "ops1", account, owner(outsider)))
                    .isInstanceOf(Invalid.class);
            NewAccount request = new NewAccount(null, World.profile("Nordwind AG"), null, outsider);
            assertThatThrownBy(() -> world.as(
                            "ops1",
                            (beans, caller) -> beans.get(AccountOpening.class).open(request, caller)))
                    .isInstanceOf(Invalid.class);
        }
        assertThat(edit(world, "ops1", account, owner("nam.tech")).ownerId()).isEqualTo(world.userId("nam.tech"));
    }

    @ParameterizedTest
    @EnumSource
    void the_queue_has_the_earliest_due_first_with_its_evidence(TestDatabase database) {
        World world = new World(database);
        world.resembling(world.approved("Quellwerk AG", "rep.emea"), 0.9);
        Account first = pending(world, "QUELLWERK GMBH");
        world.travelTo(World.NOW.plus(Duration.ofDays(2)));
        Account second = pending(world, "Nordwind AG");

        Slice<Reviewed> page = world.as(
                "ops1", (beans, caller) -> beans.get(ApprovalQueue.class).waiting(null, 1, caller));
        Slice<Reviewed> next = world.as(
                "ops1",
                (beans, caller) -> beans.get(ApprovalQueue.class)
                        .waiting(ApprovalQueue.place(page.items().get(0).account()), 1, caller));

        Reviewed waiting = page.items().get(0);
        assertThat(waiting.account().id()).isEqualTo(first.id());
        assertThat(waiting.ageBusinessDays()).isEqualTo(2);
        assertThat(waiting.due().orElseThrow().inWords()).startsWith("due Tuesday 22:00, 3 business days");
        assertThat(waiting.duplicates().shown()).hasSize(1);
        assertThat(waiting.standards())
                .extracting(AccountFinding::rule)
                .containsExactly("NameInOneCase", "WebAddressMissing");
        assertThat(page.hasMore()).isTrue();
        assertThat(page.total()).isEqualTo(2);
        assertThat(next.items()).extracting(each -> each.account().id()).containsExactly(second.id());
        assertThat(next.hasMore()).isFalse();
    }
}
