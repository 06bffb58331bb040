package org.marquee.governance.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marquee.governance.World.profile;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountApproved;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Clue;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.approval.AccountFindings;
import org.marquee.domain.approval.FindingKind;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.governance.World;
import org.marquee.governance.duplicate.DuplicateSearch;
import org.marquee.governance.duplicate.Duplicates;

class AccountCreationIT {

    private static Account create(World world, String username, NewAccount request) {
        return world.as(username, (beans, caller) -> {
            long id = beans.get(AccountOpening.class).open(request, caller);
            return beans.get(Accounts.class).get(id, caller);
        });
    }

    private static NewAccount company(String name) {
        return new NewAccount(null, profile(name), null, null);
    }

    @ParameterizedTest
    @EnumSource
    void a_reps_account_is_his_at_once_and_waits_five_business_days_for_review(TestDatabase database) {
        World world = new World(database);

        Account account = create(world, "rep.emea", company("Quellwerk GmbH"));

        assertThat(account.reviewStatus()).isEqualTo(ReviewStatus.PENDING);
        assertThat(account.ownerId()).isEqualTo(world.userId("rep.emea"));
        assertThat(account.coverage()).isEqualTo(Coverage.TERRITORY);
        assertThat(account.territoryId()).isNotNull();
        // Thanksgiving lies between: Tuesday, Wednesday, Friday, Monday, Tuesday.
        assertThat(account.reviewDueAt()).isEqualTo(Instant.parse("2026-12-01T22:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void is_numbered_for_matching_and_audited(TestDatabase database) {
        World world = new World(database);

        Account account = create(world, "rep.emea", company("Quellwerk GmbH"));

        List<Change> changes = world.in(beans -> beans.get(ChangeLog.class).after(0));
        List<AuditEntry> audit = world.in(beans -> beans.get(AuditTrail.class).of("ACCOUNT", account.id()));
        assertThat(changes).containsExactly(new Change(1, Change.Kind.ACCOUNT, account.id()));
        assertThat(audit).extracting(AuditEntry::action).containsExactly("CREATED");
    }

    @ParameterizedTest
    @EnumSource
    void operations_own_is_approved_and_attracts_leads_at_once(TestDatabase database) {
        World world = new World(database);

        List<AccountApproved> told = world.as("ops1", (beans, caller) -> {
            beans.get(AccountOpening.class).open(company("Quellwerk GmbH"), caller);
            return beans.fired(AccountApproved.class);
        });

        Account account = world.account("Quellwerk GmbH");
        assertThat(account.reviewStatus()).isEqualTo(ReviewStatus.APPROVED);
        List<Account> reported =
                world.in(beans -> beans.get(Accounts.class).createdSince(World.NOW, World.NOW.plusSeconds(1)));
        assertThat(reported).isEmpty();
        assertThat(account.ownerId()).isEqualTo(world.userId("rep.emea"));
        assertThat(told).containsExactly(new AccountApproved(account.id(), world.userId("ops1")));
    }

    @ParameterizedTest
    @EnumSource
    void evidence_is_kept_and_a_duplicate_behind_the_wall_is_only_hinted_at(TestDatabase database) {
        World world = new World(database);
        Account hidden = world.unit("DIS - DE - Quellwerk", "DIS");
        Account known = world.approved("Quellwerk AG", "rep.emea");
        world.resembling(hidden, 0.9);
        world.resembling(known, 0.8);

        Account account = create(world, "rep.emea", company("QUELLWERK GMBH"));

        List<AccountFinding> evidence =
                world.in(beans -> beans.get(AccountFindings.class).of(account.id()));
        Duplicates shown = world.as(
                "rep.emea", (beans, caller) -> beans.get(DuplicateSearch.class).show(evidence, caller));
        assertThat(evidence)
                .filteredOn(finding -> finding.kind() == FindingKind.DUPLICATE)
                .extracting(AccountFinding::otherAccountId)
                .containsExactly(hidden.id(), known.id());
        assertThat(evidence)
                .filteredOn(finding -> finding.kind() == FindingKind.STANDARD)
                .extracting(AccountFinding::rule)
                .containsExactly("NameInOneCase", "WebAddressMissing");
        assertThat(shown.shown()).extracting(SimilarAccount::name).containsExactly("Quellwerk AG");
        assertThat(shown.shown().get(0).evidence())
                .extracting(Clue::sentence)
                .containsExactly("The names read the same.", "Both lie in Ulm.");
        assertThat(shown.hidden()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void under_an_umbrella_it_is_named_at_once_and_stays_with_its_creator_until_approved(TestDatabase database) {
        World world = new World(database);
        Account corporate = world.account("DIS - US - Corporate");

        Account account =
                create(world, "nam.disney", new NewAccount(null, profile("DIS - DE - Trick"), corporate.id(), null));

        assertThat(account.umbrellaId()).isEqualTo(world.account("DIS").id());
        assertThat(account.coverage()).isEqualTo(Coverage.NAMED);
        assertThat(account.territoryId()).isNull();
        assertThat(account.ownerId()).isEqualTo(world.userId("nam.disney"));
    }

    @ParameterizedTest
    @EnumSource
    void a_parent_behind_the_wall_is_as_good_as_none(TestDatabase database) {
        World world = new World(database);
        Account corporate = world.account("DIS - US - Corporate");
        NewAccount request = new NewAccount(null, profile("DIS - DE - Trick"), corporate.id(), null);

        assertThatThrownBy(() -> create(world, "rep.emea", request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> create(world, "nam.tech", request)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void operations_open_an_umbrella_with_its_corporate_unit(TestDatabase database) {
        World world = new World(database);

        Account holding = create(world, "ops1", new NewAccount(AccountKind.HOLDING, profile("SIE"), null, "nam.tech"));

        Account corporate = world.account("SIE - DE - Corporate");
        assertThat(holding.corporateUnitId()).isEqualTo(corporate.id());
        assertThat(corporate.parentId()).isEqualTo(holding.id());
        assertThat(List.of(holding, corporate))
                .allMatch(account -> account.umbrellaId().equals(holding.id()))
                .allMatch(account -> account.reviewStatus() == ReviewStatus.APPROVED)
                .allMatch(account -> account.ownerId() == world.userId("nam.tech"));
    }

    @ParameterizedTest
    @EnumSource
    void an_umbrella_is_refused_to_others_to_a_taken_ticker_and_to_a_name_that_is_none(TestDatabase database) {
        World world = new World(database);
        NewAccount sie = new NewAccount(AccountKind.HOLDING, profile("SIE"), null, null);
        NewAccount dis = new NewAccount(AccountKind.HOLDING, profile("DIS"), null, null);
        NewAccount siemens = new NewAccount(AccountKind.HOLDING, profile("Siemens AG"), null, null);

        assertThatThrownBy(() -> create(world, "nam.tech", sie)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> create(world, "ops1", dis)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> create(world, "ops1", siemens)).isInstanceOf(Invalid.class);
    }

    private static OpeningPreview preview(World world, String username, NewAccount request) {
        return world.as(
                username, (beans, caller) -> beans.get(AccountCreation.class).preview(request, caller));
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_runs_the_checks_of_the_opening_and_writes_nothing(TestDatabase database) {
        World world = new World(database);
        Account twin = world.approved("Quellwerk AG", "rep.emea");
        world.resembling(twin, 0.91);
        long before = world.in(beans -> beans.get(Accounts.class).count());

        OpeningPreview preview = preview(world, "rep.emea", company("Quellwerk GmbH"));

        assertThat(preview.duplicates().shown())
                .extracting(SimilarAccount::accountId)
                .containsExactly(twin.id());
        assertThat(preview.duplicates().hidden()).isFalse();
        assertThat(preview.standards()).anyMatch(finding -> finding.field().equals("website"));
        long after = world.in(beans -> beans.get(Accounts.class).count());
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_says_of_what_stands_behind_the_wall_only_that_there_is_something(TestDatabase database) {
        World world = new World(database);
        world.resembling(world.account("DIS - US - Corporate"), 0.97);

        OpeningPreview preview = preview(world, "rep.emea", company("Disney"));

        assertThat(preview.duplicates().shown()).isEmpty();
        assertThat(preview.duplicates().hidden()).isTrue();
        assertThatThrownBy(() -> preview(
                        world,
                        "rep.emea",
                        new NewAccount(
                                null, profile("Disney"), world.account("DIS").id(), null)))
                .isInstanceOf(NotFound.class);
        assertThat(preview(world, "ops1", company("Disney")).duplicates().shown())
                .hasSize(1);
    }
}
