package org.marquee.web.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;
import org.marquee.domain.wiring.Beans;
import org.marquee.web.lead.SavedViewDesk.Keeping;

class SavedViewDeskIT {
    private static final LeadQuery HELD = LeadQuery.of(Map.of("disposition", "HELD"));
    private static final LeadQuery MINE = LeadQuery.of(Map.of("owner", "me"));

    private static void fill(TestDatabase database) {
        database.clear();
        database.run(em -> {
            UserFixture.with(em, "ops", Role.OPS);
            AppUser boss = UserFixture.with(em, "boss", Role.MANAGER);
            for (String of : List.of("rep", "nam")) {
                UserFixture.with(em, of, of.equals("rep") ? Role.REP : Role.NAM).reportTo(boss);
            }
            UserFixture.with(em, "partner", Role.PARTNER_REP).reportTo(boss);
        });
    }

    private static <T> T as(TestDatabase database, String who, BiFunction<SavedViewDesk, Caller, T> work) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        return database.call(em -> {
            Beans beans = Beans.over(em).with(Clock.class, clock);
            return work.apply(
                    beans.get(SavedViewDesk.class), beans.get(Callers.class).getByUsername(who));
        });
    }

    private static long save(TestDatabase database, String who, String name, LeadQuery query, boolean shared) {
        return as(database, who, (desk, caller) -> desk.save(query, new Keeping(name, true, shared), true, caller));
    }

    private static List<SavedViewShown> list(TestDatabase database, String who) {
        return as(database, who, SavedViewDesk::list);
    }

    private static Optional<LeadQuery> question(TestDatabase database, String who, long view) {
        return as(database, who, (desk, caller) -> desk.question(view, caller));
    }

    private static List<String> names(TestDatabase database, String who) {
        return list(database, who).stream().map(SavedViewShown::name).toList();
    }

    private static void change(TestDatabase database, String who, long view, long version, String name) {
        as(database, who, (desk, caller) -> {
            desk.change(view, version, new Keeping(name, true, true), caller);
            return null;
        });
    }

    private static SavedViewShown own(TestDatabase database, String who) {
        return list(database, who).stream()
                .filter(SavedViewShown::isMine)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_shared_view_is_there_for_those_above_and_below_its_keeper_and_for_operations(TestDatabase database) {
        fill(database);
        save(database, "boss", "Of the team", MINE, true);
        save(database, "boss", "Secret", HELD, false);
        long pixar = save(database, "nam", "Pixar", HELD, true);
        save(database, "ops", "To sort", HELD, true);

        assertThat(names(database, "boss")).containsExactly("Of the team", "Secret", "Pixar");
        assertThat(names(database, "rep")).containsExactly("Of the team");
        assertThat(names(database, "ops")).containsExactly("To sort", "Of the team", "Pixar");
        assertThat(names(database, "partner")).isEmpty();
        assertThat(question(database, "boss", pixar)).contains(HELD);
        assertThat(question(database, "rep", pixar)).isEmpty();
        assertThat(list(database, "ops")).extracting(SavedViewShown::pinned).containsExactly(true, false, false);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_changes_or_deletes_what_is_shared_with_him(TestDatabase database) {
        fill(database);
        long shared = save(database, "boss", "Mine", MINE, true);
        long version = own(database, "boss").version();

        assertThatThrownBy(() -> change(database, "rep", shared, version, "Yours"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(database, "rep", (desk, caller) -> {
                    desk.delete(shared, caller);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        change(database, "boss", shared, version, "Yours");
        assertThat(names(database, "rep")).containsExactly("Yours");
        assertThatThrownBy(() -> change(database, "boss", shared, version, "Ours"))
                .isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_view_of_the_same_name_is_kept_anew_and_two_never_have_one_name(TestDatabase database) {
        fill(database);
        long first = save(database, "ops", "Mine", MINE, false);
        long again = save(database, "ops", " Mine ", HELD, false);
        long other = save(database, "ops", "Other", MINE, false);

        assertThat(again).isEqualTo(first);
        assertThat(question(database, "ops", first)).contains(HELD);
        assertThatThrownBy(() -> change(database, "ops", other, 1, "Mine")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> as(
                        database,
                        "ops",
                        (desk, caller) -> desk.save(MINE, new Keeping("Mine", false, false), false, caller)))
                .isInstanceOf(Conflict.class);
        assertThat(question(database, "ops", first)).contains(HELD);
        assertThatThrownBy(() -> save(database, "ops", " ", MINE, false)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_that_are_kept_under_one_name_at_once_one_stands(TestDatabase database) throws Exception {
        fill(database);
        Callable<Long> one = () -> save(database, "ops", "Mine", MINE, false);
        Callable<Long> other = () -> save(database, "ops", "Mine", HELD, false);

        Race.run(List.of(one, other));

        assertThat(list(database, "ops")).hasSize(1);
    }
}
