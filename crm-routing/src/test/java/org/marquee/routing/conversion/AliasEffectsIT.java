package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.NotFound;
import org.marquee.routing.Office;
import org.marquee.routing.conversion.AliasEffect.Concerned;

class AliasEffectsIT {
    private static final Submission EVE = Office.person("Eve", "Erler", "eve@erlenhof.example", null);
    private static final Submission ADA = Office.person("Ada", "Arendt", "ada@kantwerk.example", "Kantwerk");

    private static AliasEffect ofAdding(Office office, String username, long account, String domain) {
        return office.as(
                username,
                (beans, caller) -> beans.get(AliasEffects.class)
                        .ofAdding(account, List.of(listed(account, domain)), AliasEffect.MOST, caller));
    }

    private static Alias listed(long account, String domain) {
        return new Alias(account, AliasKind.DOMAIN, domain, null, null, null, Office.NOW);
    }

    private static long list(Office office, long account, String domain) {
        return office.in(beans -> {
            Alias alias = beans.get(Aliases.class).add(listed(account, domain));
            beans.get(ChangeLog.class).append(Change.Kind.ACCOUNT, account);
            return alias.id();
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_open_leads_that_a_domain_would_move_are_told_and_stay(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            office.handIn(ADA);
            long account = office.company("Birke AG", "birke.example", "west");

            AliasEffect effect = ofAdding(office, "ops", account, "erlenhof.example");

            assertThat(effect.leads())
                    .containsExactly(
                            new Concerned(eve, "Eve Erler", null, Disposition.CONVERTED, "Birke AG", "west name"));
            assertThat(effect.hidden()).isFalse();
            assertThat(office.lead(eve).disposition()).isNotEqualTo(Disposition.CONVERTED);
            assertThat(decisionsOn(office, eve)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_told_is_what_the_domain_then_does(TestDatabase database) {
        try (Office office = new Office(database)) {
            long eve = office.handIn(EVE).leadId();
            long account = office.company("Birke AG", "birke.example", "west");
            AliasEffect effect = ofAdding(office, "ops", account, "erlenhof.example");

            list(office, account, "erlenhof.example");
            office.in(beans -> {
                beans.get(OpenLeadRetry.class).afterChange(new AccountChanged(account, 1L));
                return null;
            });

            assertThat(effect.converting()).isEqualTo(1);
            assertThat(office.lead(eve).isContactAt(account)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_moves_to_an_account_that_waits_for_its_review(TestDatabase database) {
        try (Office office = new Office(database)) {
            office.handIn(EVE);
            long account = office.newcomer("Birke AG", "birke.example", "rep");

            assertThat(ofAdding(office, "ops", account, "erlenhof.example").leads())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_leads_behind_the_wall_only_that_there_are_some_is_told(TestDatabase database) {
        try (Office office = new Office(database)) {
            office.handIn(EVE);
            long holding = office.holding("BRK", "nam");
            long unit = office.company("Birke AG", "birke.example", "nam");
            Account umbrella = office.in(beans -> beans.get(Accounts.class).get(holding));
            office.change(unit, account -> account.moveUnder(umbrella, Office.NOW));

            AliasEffect effect = ofAdding(office, "nam", unit, "erlenhof.example");

            assertThat(effect.leads()).isEmpty();
            assertThat(effect.hidden()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_account_behind_the_wall_does_not_exist(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Birke AG", "birke.example", "west");

            assertThatThrownBy(() -> ofAdding(office, "nam", account, "erlenhof.example"))
                    .isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void removing_tells_who_was_recognised_by_it_alone(TestDatabase database) {
        try (Office office = new Office(database)) {
            long account = office.company("Birke AG", "birke.example", "west");
            long alias = list(office, account, "erlenhof.example");
            long eve = office.handIn(EVE).leadId();
            office.handIn(Office.person("Ute", "Ulm", "ute@birke.example", "Birke AG"));

            AliasEffect effect = office.as(
                    "ops", (beans, caller) -> beans.get(AliasEffects.class).ofRemoving(account, List.of(), caller));

            assertThat(alias).isPositive();
            assertThat(effect.leads()).extracting(Concerned::leadId).containsExactly(eve);
            assertThat(office.lead(eve).isContactAt(account)).isTrue();
        }
    }

    private static int decisionsOn(Office office, long lead) {
        return office.in(beans -> beans.get(Decisions.class).of(lead).size());
    }
}
