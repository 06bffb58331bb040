package org.marquee.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Neighbours;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;

class LeadsInReviewIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final ReviewFilter ALL = new ReviewFilter(null, null);
    private static final Submission ADA = new Submission(
            "Ada", "Arendt", null, "Pixar", null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null);

    private static Lead lead(EntityManager em, long owner, Disposition disposition, ReviewCause cause, int hours) {
        Lead lead = new Leads(em).add(new Lead(ADA, owner, NOW));
        lead.place(disposition, Placement.with(owner), "So it is.", NOW);
        lead.waitBecause(cause);
        lead.dueBy(NOW.plus(Duration.ofHours(hours)));
        em.flush();
        return lead;
    }

    private static After place(Lead lead) {
        return new After(lead.dueAt().toString(), lead.id());
    }

    @ParameterizedTest
    @EnumSource
    void every_lead_in_review_comes_once_on_some_page_the_earliest_due_first(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long ops = UserFixture.with(em, "ops", Role.OPS).id();
            List<Long> made = IntStream.range(0, 7)
                    .mapToObj(i -> lead(em, ops, Disposition.IN_REVIEW, ReviewCause.POSSIBLE, i / 3)
                            .id())
                    .toList();
            lead(em, ops, Disposition.ASSIGNED, ReviewCause.POSSIBLE, 0);
            LeadsInReview waiting = new LeadsInReview(em);

            List<Long> seen = new ArrayList<>();
            Slice<Lead> page = waiting.list(ALL, null, 3);
            assertThat(page.total()).isEqualTo(7);
            while (!page.items().isEmpty()) {
                page.items().forEach(lead -> seen.add(lead.id()));
                page = waiting.list(ALL, place(page.items().get(page.items().size() - 1)), 3);
            }

            assertThat(seen).containsExactlyElementsOf(made);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_around_a_lead_is_found_and_the_last_one_is_followed_by_the_first(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long ops = UserFixture.with(em, "ops", Role.OPS).id();
            Lead first = lead(em, ops, Disposition.IN_REVIEW, ReviewCause.POSSIBLE, 1);
            Lead second = lead(em, ops, Disposition.IN_REVIEW, ReviewCause.RIVALS, 1);
            Lead third = lead(em, ops, Disposition.IN_REVIEW, ReviewCause.POSSIBLE, 2);

            assertThat(around(em, ALL, second)).isEqualTo(new Neighbours(first.id(), third.id()));
            assertThat(around(em, ALL, third)).isEqualTo(new Neighbours(second.id(), first.id()));
            assertThat(around(em, new ReviewFilter(null, ReviewCause.RIVALS), second))
                    .isEqualTo(new Neighbours(null, null));
        });
    }

    private static Neighbours around(EntityManager em, ReviewFilter filter, Lead lead) {
        LeadsInReview waiting = new LeadsInReview(em);
        return Neighbours.around(
                place(lead), waiting.before(filter, place(lead)), after -> waiting.first(filter, after));
    }

    @ParameterizedTest
    @EnumSource
    void a_filter_leaves_out_what_waits_for_others_or_for_another_cause(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long ops = UserFixture.with(em, "ops", Role.OPS).id();
            long other = UserFixture.with(em, "ops2", Role.OPS).id();
            Lead mine = lead(em, ops, Disposition.IN_REVIEW, ReviewCause.ASKED, 1);
            lead(em, ops, Disposition.IN_REVIEW, ReviewCause.POSSIBLE, 1);
            lead(em, other, Disposition.IN_REVIEW, ReviewCause.ASKED, 1);

            Slice<Lead> found = new LeadsInReview(em).list(new ReviewFilter(ops, ReviewCause.ASKED), null, 10);

            assertThat(found.items()).extracting(Lead::id).containsExactly(mine.id());
            assertThat(found.total()).isEqualTo(1);
        });
    }
}
