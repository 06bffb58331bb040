package org.marquee.routing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.marquee.domain.quality.WeightsVersion;
import org.marquee.domain.quality.WeightsVersions;
import org.marquee.routing.matching.learn.WholeWeights;
import org.marquee.routing.matching.score.Weights;

/** Reads what matching weighs by; where that fits this version of the product no longer, what comes with it decides. */
@ApplicationScoped
public class WeightsReader {
    private static final Logger LOG = Logger.getLogger(WeightsReader.class.getName());
    private static final Numbered SHIPPED = new Numbered(WeightsVersion.SHIPPED, Weights.shipped());

    @Inject
    private WeightsVersions versions;

    /** Weights, and the number of their version. */
    public record Numbered(int number, Weights weights) {}

    /** Those that the next decision is made by. */
    public Numbered inForce() {
        int number = versions.numberInForce();
        if (number == WeightsVersion.SHIPPED) {
            return SHIPPED;
        }
        return WholeWeights.of(versions.get(number).body())
                .map(weights -> new Numbered(number, weights))
                .orElseGet(() -> {
                    LOG.warning(() -> ("Version %d of the weights is of another version of the product; matching weighs"
                                    + " by those that come with it until operations learn again.")
                            .formatted(number));
                    return SHIPPED;
                });
    }
}
