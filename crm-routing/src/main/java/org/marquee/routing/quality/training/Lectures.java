package org.marquee.routing.quality.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marquee.domain.quality.LabelledDecision;
import org.marquee.routing.conversion.LeadDecider;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.learn.Lesson;
import org.marquee.routing.matching.score.LeadMatcher;
import org.marquee.routing.matching.score.Weights;

/**
 * Makes lectures of what people decided. The accounts are asked as they are today, not as they were then: what is learnt
 * is how far each kind of evidence can be trusted, and that is as true of today's accounts, as long as none of them came
 * of the very lead. So the right account is asked without the aliases that it got since, and a lead is left out if its
 * account came after it, or another that it could be, or another's alias that reads like it; if its account is gone; and
 * if more was said of it later.
 */
final class Lectures {
    private static final Thresholds ALL_CANDIDATES = new Thresholds(1, 1);
    private final MatchingIndex index;
    private final Newcomers newcomers;
    private final LocalDate day;
    private final LeadMatcher matcher = new LeadMatcher(Weights.shipped());

    /** {@code day} is that on which aliases must hold. */
    Lectures(MatchingIndex index, Newcomers newcomers, LocalDate day) {
        this.index = index;
        this.newcomers = newcomers;
        this.day = day;
    }

    /** What a person says about the same words of the same lead. */
    private record Topic(long leadId, MatchSubject typed) {}

    /** Those that say something, of the newest decisions, at most {@code most}; in order of their decisions. */
    List<Lecture> of(List<LabelledDecision> decisions, int most) {
        Map<Topic, LabelledDecision> last = new LinkedHashMap<>();
        decisions.stream()
                .sorted(Comparator.comparing(LabelledDecision::at).thenComparing(LabelledDecision::decisionId))
                .forEach(one -> last.put(new Topic(one.leadId(), LeadDecider.subject(one.submission())), one));
        List<LabelledDecision> newest = new ArrayList<>(last.values());
        newest.sort(Comparator.comparing(LabelledDecision::at)
                .thenComparing(LabelledDecision::decisionId)
                .reversed());
        return newest.stream()
                .limit(most)
                .sorted(Comparator.comparing(LabelledDecision::decisionId).thenComparing(LabelledDecision::at))
                .flatMap(one -> of(one).stream())
                .toList();
    }

    private Optional<Lecture> of(LabelledDecision one) {
        MatchSubject lead = LeadDecider.subject(one.submission());
        if (newcomers.isToldByAnother(lead, one.arrivedAt(), one.accountId()) || !isThere(one)) {
            return Optional.empty();
        }
        MatchingIndex then = asItWas(one);
        boolean isRivalNew = matcher.match(lead, then, day, ALL_CANDIDATES).candidates().stream()
                .map(Candidate::accountId)
                .anyMatch(id -> newcomers.isAfter(id, one.arrivedAt()));
        return isRivalNew ? Optional.empty() : Optional.of(lecture(one, lead, then));
    }

    /** Whether its account was there when it came, and may be matched today; so it is if it has none. */
    private boolean isThere(LabelledDecision one) {
        return one.accountId() == null
                || (!newcomers.isAfter(one.accountId(), one.arrivedAt())
                        && index.entry(one.accountId())
                                .filter(AccountEntry::attracts)
                                .isPresent());
    }

    /** Placement decides between accounts of one hierarchy, so each of them is right. */
    private static Lecture lecture(LabelledDecision one, MatchSubject lead, MatchingIndex then) {
        Long root = one.accountId() == null ? null : (Long) then.rootOf(one.accountId());
        Lesson lesson = new Lesson(lead, id -> root != null && then.rootOf(id) == root);
        return new Lecture(lesson, root != null, then, one.source(), Lecture.isHeldOut(one.leadId()));
    }

    private MatchingIndex asItWas(LabelledDecision one) {
        if (one.accountId() == null) {
            return index;
        }
        Set<Long> since = newcomers.aliasesOf(one.accountId(), one.arrivedAt());
        return since.isEmpty()
                ? index
                : index.assuming(index.entry(one.accountId()).orElseThrow().withoutAliases(since));
    }
}
