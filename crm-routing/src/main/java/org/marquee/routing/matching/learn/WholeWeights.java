package org.marquee.routing.matching.learn;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.marquee.routing.matching.score.Weights;

/**
 * Weights that were kept as text. Only a text that says everything this version of the product weighs, and nothing else,
 * is read: weights that fit an older engine, or that somebody changed by hand, would weigh what they were not learnt for.
 */
public final class WholeWeights {
    /** No evidence is that strong; beyond lie mistakes. */
    private static final double MOST = 100;

    private WholeWeights() {}

    /** Empty if the text is broken, not complete, or of another version of the product. */
    public static Optional<Weights> of(String text) {
        try {
            return Optional.of(Weights.of(text))
                    .filter(weights -> weights.toString().equals(text) && isSound(weights));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean isSound(Weights weights) {
        DoubleStream others = Stream.of(weights.signals(), weights.certainty())
                .flatMap(kind -> kind.values().stream())
                .mapToDouble(Double::doubleValue);
        // Written so that NaN fails as well.
        DoubleStream names =
                Stream.of(weights.names().values(), weights.names().growth()).flatMapToDouble(DoubleStream::of);
        return DoubleStream.concat(names, others).allMatch(weight -> Math.abs(weight) <= MOST);
    }
}
