package org.marquee.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;

class UserListIT {
    private static void populate(TestDatabase database) {
        database.clear();
        database.run(em -> {
            UserFixture.with(em, "ops1", Role.OPS);
            UserFixture.with(em, "rep_east", Role.REP).deactivate();
            UserFixture.with(em, "repxeast", Role.REP, Role.MANAGER);
            UserFixture.with(em, "new.rep").give(Role.REP, 1L);
            UserFixture.with(em, "it", Role.ADMIN).give(Role.ADMIN, 1L);
        });
    }

    private static List<String> found(TestDatabase database, UserFilter filter) {
        return database.call(em -> new Users(em)
                .list(filter, null, 10).items().stream().map(AppUser::username).toList());
    }

    @ParameterizedTest
    @EnumSource
    void pages_by_user_name(TestDatabase database) {
        populate(database);

        Slice<AppUser> first = database.call(em -> new Users(em).list(UserFilter.ALL, null, 2));
        Slice<AppUser> rest = database.call(em -> new Users(em).list(UserFilter.ALL, new After("new.rep", 0), 10));

        assertThat(first.items()).extracting(AppUser::username).containsExactly("it", "new.rep");
        assertThat(first.hasMore()).isTrue();
        assertThat(first.total()).isEqualTo(5);
        assertThat(rest.items()).extracting(AppUser::username).containsExactly("ops1", "rep_east", "repxeast");
        assertThat(rest.hasMore()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void finds_the_beginnings_of_names_whatever_signs_they_have(TestDatabase database) {
        populate(database);

        assertThat(found(database, new UserFilter(" REP_", null, null, false))).containsExactly("rep_east");
        assertThat(found(database, new UserFilter("NAM", null, null, false))).hasSize(5);
        assertThat(found(database, new UserFilter("ast", null, null, false))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void finds_those_with_a_role_and_those_who_wait_for_operations(TestDatabase database) {
        populate(database);

        assertThat(found(database, new UserFilter(null, Role.REP, true, false))).containsExactly("new.rep", "repxeast");
        assertThat(found(database, new UserFilter(null, null, false, false))).containsExactly("rep_east");
        assertThat(found(database, new UserFilter(null, null, null, true))).containsExactly("new.rep");
    }

    @ParameterizedTest
    @EnumSource
    void reads_the_roles_of_a_page_at_once(TestDatabase database) {
        database.clear();
        database.run(em -> {
            for (int i = 0; i < 30; i++) {
                UserFixture.with(em, "rep" + i, Role.REP, Role.MANAGER);
            }
        });
        AtomicInteger queries = new AtomicInteger();
        database.run(em -> em.getEntityManagerFactory()
                .unwrap(Session.class)
                .getEventManager()
                .addListener(new SessionEventAdapter() {
                    @Override
                    public void preExecuteQuery(SessionEvent event) {
                        queries.incrementAndGet();
                    }
                }));

        List<AppUser> users =
                database.call(em -> new Users(em).list(UserFilter.ALL, null, 50).items());

        assertThat(users).hasSize(30).allMatch(user -> user.roles().size() == 2);
        assertThat(queries.get()).isBetween(1, 5);
    }
}
