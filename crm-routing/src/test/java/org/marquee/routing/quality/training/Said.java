package org.marquee.routing.quality.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.quality.LabelledDecision;
import org.marquee.domain.quality.LabelledDecision.Source;
import org.marquee.routing.matching.AccountFixture;
import org.marquee.routing.matching.index.MatchingIndex;

/** Firms that are numbered, and what people say of leads who come from them. */
final class Said {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant ARRIVAL = Instant.parse("2026-10-01T08:00:00Z");
    static final Instant BEFORE = ARRIVAL.minusSeconds(1);
    static final Instant AFTER = ARRIVAL.plusSeconds(1);
    static final int FIRMS = 60;

    private Said() {}

    static MatchingIndex index() {
        MatchingIndex index = new MatchingIndex();
        index.replaceAll(
                IntStream.range(0, FIRMS).mapToObj(i -> firm(i).build()).toList());
        return index;
    }

    static AccountFixture firm(int i) {
        return AccountFixture.account(i, name(i)).website(domain(i)).phone(phone(i));
    }

    static String name(int i) {
        return "Quill" + word(i) + " Studios";
    }

    static String domain(int i) {
        return "quill" + word(i) + ".com";
    }

    static String phone(int i) {
        return "+1 614 555 " + (1000 + i);
    }

    private static String word(int i) {
        return "%cor%can".formatted('a' + i / 8, 'a' + i % 8);
    }

    static Submission typed(String company, String domain, String phone) {
        return new Submission(
                "Ada",
                "Auer",
                domain == null ? "ada@gmail.com" : "ada@" + domain,
                company,
                null,
                phone,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What operations decided about the lead of that number. */
    static LabelledDecision decided(long lead, Submission typed, Long account) {
        return new LabelledDecision(
                1_000 + lead, Source.REVIEW, lead, typed, account, ARRIVAL, ARRIVAL.plus(Duration.ofHours(lead)));
    }

    /** So many leads who each give the telephone number of another firm than theirs. */
    static List<LabelledDecision> misledByPhone(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> decided(i, typed(null, domain(i % FIRMS), phone((i + 1) % FIRMS)), (long) (i % FIRMS)))
                .toList();
    }
}
