package org.marquee.web.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.web.words.Words;

/** How weights and what comes of them are written. */
@Named
@ApplicationScoped
public class WeightWords {

    /** As "Version 3", or that it comes with the product. */
    public String name(int number) {
        return number == 0 ? Words.of("weights.shipped") : Words.of("weights.version", number);
    }

    /** As "+4.29": for or against. */
    public String weight(double weight) {
        String text = String.format(Locale.ENGLISH, "%+.2f", weight);
        return text.replace("-0.00", "0.00").replace("+0.00", "0.00").replace('-', '\u2212');
    }

    /** As "0.087". */
    public String loss(double loss) {
        return String.format(Locale.ENGLISH, "%.3f", loss);
    }

    /** What matching made of a lead. */
    public String outcome(String outcome) {
        return Words.of(MatchOutcome.valueOf(outcome));
    }

    /** What is weighed, in words. */
    public String evidence(String name) {
        return Words.find("Weight." + name).orElseGet(() -> new QualityWords().rule(name));
    }
}
