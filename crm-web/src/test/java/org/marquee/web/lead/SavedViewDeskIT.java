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
            UserFixture.with(em, "rep", Role.REP);
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
        return as(database, who, (desk, caller) -> desk.save(query, new Keeping(name, false, shared), caller));
    }

    private static List<SavedViewShown> list(TestDatabase database, String who) {
        return as(database, who, SavedViewDesk::list);
    }

    private static Optional<LeadQuery> question(TestDatabase database, String who, long view) {
        return as(database, who, (desk, caller) -> desk.question(view, caller));
    }

    @ParameterizedTest
    @EnumSource
    void a_private_view_is_there_for_its_owner_alone_and_a_shared_one_for_everybody(TestDatabase database) {
        fill(database);
        long secret = save(database, "ops", "To sort", HELD, false);
        long shared = save(database, "ops", "Mine", MINE, true);

        assertThat(list(database, "rep")).extracting(SavedViewShown::id).containsExactly(shared);
        assertThat(list(database, "rep")).extracting(SavedViewShown::owner).containsExactly("ops name");
        assertThat(list(database, "ops")).extracting(SavedViewShown::id).containsExactly(shared, secret);
        assertThat(question(database, "rep", secret)).isEmpty();
        assertThat(question(database, "rep", shared)).contains(MINE);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_changes_or_deletes_what_is_shared_with_him(TestDatabase database) {
        fill(database);
        long shared = save(database, "ops", "Mine", MINE, true);
        Keeping renamed = new Keeping("Yours", true, true);

        assertThatThrownBy(() -> as(database, "rep", (desk, caller) -> {
                    desk.change(shared, renamed, caller);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(database, "rep", (desk, caller) -> {
                    desk.delete(shared, caller);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        as(database, "ops", (desk, caller) -> {
            desk.change(shared, renamed, caller);
            return null;
        });
        assertThat(list(database, "rep")).extracting(SavedViewShown::name).containsExactly("Yours");
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
        assertThatThrownBy(() -> as(database, "ops", (desk, caller) -> {
                    desk.change(other, new Keeping("Mine", false, false), caller);
                    return null;
                }))
                .isInstanceOf(Conflict.class);
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
