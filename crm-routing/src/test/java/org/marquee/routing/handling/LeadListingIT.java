package org.marquee.routing.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadFilter;
import org.marquee.domain.lead.LeadOrder;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.routing.Office;

class LeadListingIT {
    private static LeadFilter channel(Channel channel) {
        return new LeadFilter(null, null, null, null, channel, null, null, null);
    }

    private static LeadFilter since(Instant since) {
        return new LeadFilter(null, null, null, null, null, since, null, null);
    }

    private static LeadFilter clock(LeadClock.Name clock) {
        return new LeadFilter(null, null, null, null, null, null, Set.of(clock), null);
    }

    private static LeadFilter dueBefore(Instant due) {
        return new LeadFilter(null, null, null, null, null, null, null, due);
    }

    private static LeadFilter at(long account) {
        return new LeadFilter(null, null, null, account);
    }

    private static long handIn(Office office, String by, String name, String host) {
        return office.handIn(by, Office.person("Eva", name, "eva@" + host, null))
                .leadId();
    }

    private static List<Long> list(Office office, String who, LeadFilter filter) {
        return office.as(
                who,
                (beans, caller) -> beans.get(Leads.class).list(filter, null, 50, caller).items().stream()
                        .map(Lead::id)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_due_soonest_comes_first_page_by_page_and_only_where_a_clock_runs(TestDatabase database) {
        try (Office office = new Office(database)) {
            List<Long> waiting = new ArrayList<>();
            for (String host : List.of("eins.example", "zwei.example", "drei.example")) {
                long lead = handIn(office, "ops", "Erler", host);
                waiting.add(lead);
                LeadHandlingIT.act(office, "ops", lead, Ask.give(office.userId("rep"), null));
            }
            long accepted = waiting.remove(0);
            LeadHandlingIT.act(office, "rep", accepted, Ask.accept());
            waiting.add(accepted);
            long closed = handIn(office, "ops", "Erler", "vier.example");
            LeadHandlingIT.act(office, "ops", closed, Ask.close(Disposition.EXCLUDED, "A student."));

            List<Long> shown = new ArrayList<>();
            After after = null;
            do {
                After from = after;
                Slice<Lead> page = office.as(
                        "ops",
                        (beans, caller) ->
                                beans.get(Leads.class).list(LeadFilter.NONE, LeadOrder.DUE, from, 1, caller));
                Lead last = page.items().get(0);
                shown.add(last.id());
                after = page.hasMore() ? new After(last.dueAt().toString(), last.id()) : null;
            } while (after != null);

            assertThat(shown).isEqualTo(waiting);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leads_are_found_by_channel_day_clock_and_what_is_overdue(TestDatabase database) {
        try (Office office = new Office(database)) {
            long lead = handIn(office, "ops", "Erler", "erlenhof.example");
            LeadHandlingIT.act(office, "ops", lead, Ask.give(office.userId("rep"), null));
            Instant due = office.lead(lead).dueAt();

            assertThat(list(office, "rep", channel(Channel.QUICK_ENTRY))).containsExactly(lead);
            assertThat(list(office, "rep", channel(Channel.IMPORT))).isEmpty();
            assertThat(list(office, "rep", since(Office.NOW))).containsExactly(lead);
            assertThat(list(office, "rep", since(Office.NOW.plusSeconds(1)))).isEmpty();
            assertThat(list(office, "rep", clock(LeadClock.Name.ACCEPTANCE))).containsExactly(lead);
            assertThat(list(office, "rep", clock(LeadClock.Name.REVIEW))).isEmpty();
            assertThat(list(office, "rep", dueBefore(due.plusSeconds(1)))).containsExactly(lead);
            assertThat(list(office, "rep", dueBefore(due))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void asking_for_an_account_or_a_clock_tells_whoever_handed_the_lead_in_no_more_than_the_lead_does(
            TestDatabase database) {
        try (Office office = new Office(database)) {
            long hidden = office.company("Erlenhof eG", "erlenhof.example", "nam");
            long lead = handIn(office, "west", "Erler", "erlenhof.example");

            assertThat(list(office, "west", LeadFilter.NONE)).containsExactly(lead);
            assertThat(list(office, "west", at(hidden))).isEmpty();
            assertThat(list(office, "west", clock(LeadClock.Name.ACCEPTANCE))).isEmpty();
            assertThat(list(office, "west", dueBefore(Instant.parse("2030-01-01T00:00:00Z"))))
                    .isEmpty();
            assertThat(list(office, "nam", at(hidden))).containsExactly(lead);
            assertThat(list(office, "nam", clock(LeadClock.Name.ACCEPTANCE))).containsExactly(lead);
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_that_a_list_shows_is_named_with_its_version_up_to_a_limit(TestDatabase database) {
        try (Office office = new Office(database)) {
            long first = handIn(office, "ops", "Erler", "eins.example");
            long second = handIn(office, "ops", "Erler", "zwei.example");

            List<LeadRef> all = office.as(
                    "ops",
                    (beans, caller) -> beans.get(Leads.class).refs(LeadFilter.NONE, LeadOrder.NEWEST, 5, caller));
            List<LeadRef> one = office.as(
                    "ops",
                    (beans, caller) -> beans.get(Leads.class).refs(LeadFilter.NONE, LeadOrder.NEWEST, 1, caller));

            assertThat(all).containsExactly(LeadHandlingIT.seen(office, second), LeadHandlingIT.seen(office, first));
            assertThat(one).hasSize(1);
            assertThat(list(office, "west", LeadFilter.NONE)).isEmpty();
        }
    }
}
