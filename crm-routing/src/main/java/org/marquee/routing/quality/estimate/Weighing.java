package org.marquee.routing.quality.estimate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marquee.domain.quality.Answer;
import org.marquee.domain.quality.MatchSamples.Drawn;
import org.marquee.domain.quality.SampledDecision;

/**
 * Gives each labelled decision its weight: what is in its stratum, by how many of it are labelled. Those that nobody
 * labelled yet, or whose account cannot be told, count as if they were like the others of their stratum.
 */
public final class Weighing {
    /** A stratum is one of its sample. */
    private record Key(long sampleId, String stratum) {
        static Key of(Drawn drawn) {
            return new Key(drawn.sampled().sampleId(), drawn.sampled().stratum().name());
        }
    }

    private Weighing() {}

    /** Of those whose answer is known. */
    public static List<Labelled> of(List<Drawn> drawn) {
        Map<Key, Long> known =
                drawn.stream().filter(Weighing::isKnown).collect(Collectors.groupingBy(Key::of, Collectors.counting()));
        return drawn.stream()
                .filter(Weighing::isKnown)
                .map(one -> labelled(one, known.get(Key.of(one))))
                .toList();
    }

    private static boolean isKnown(Drawn drawn) {
        return drawn.sampled().grade() != null;
    }

    private static Labelled labelled(Drawn drawn, long known) {
        SampledDecision sampled = drawn.sampled();
        return new Labelled(
                sampled.id(),
                (double) sampled.stratum().size() / known,
                drawn.matching(),
                sampled.answer() == Answer.ACCOUNT,
                sampled.grade(),
                sampled.alias());
    }
}
