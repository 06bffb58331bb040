package org.marquee.web.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.marquee.routing.quality.estimate.Share;
import org.marquee.web.words.Words;

/** How shares are written: never more exactly than their labels allow. */
@Named
@ApplicationScoped
public class QualityWords {
    /** From here on a tenth of a percent matters. */
    private static final double FINE = 0.9;

    private static final int HUNDRED = 100;

    /** As "97.4%" with enough labels, "88–99%" with few, and that there are too few. */
    public String share(Share share) {
        if (share.tooFew()) {
            return Words.of("quality.tooFew");
        }
        return share.exactEnough() ? percent(share.share()) : interval(share);
    }

    /** The same for a cell of a table. */
    public String brief(Share share) {
        return share.tooFew() ? Words.of("quality.few") : share(share);
    }

    /** What stands below it: the interval, and how many labels it rests on. */
    public String detail(Share share) {
        String key = share.tooFew() ? "quality.labels" : share.exactEnough() ? "quality.exact" : "quality.rough";
        return Words.of(key, share.labels(), share.tooFew() ? "" : interval(share));
    }

    /** As "88–99%". */
    public String interval(Share share) {
        boolean fine = share.interval().low() >= FINE;
        String low = percent(share.interval().low(), fine);
        return low.substring(0, low.length() - 1) + "–"
                + percent(share.interval().high(), fine);
    }

    /** As "97.4%" or "62%"; empty for null. */
    public String percent(Double share) {
        if (share == null) {
            return "";
        }
        return percent(share, share >= FINE);
    }

    /** As "95%", without what is less than a percent. */
    public String whole(double share) {
        return percent(share, false);
    }

    private static String percent(double share, boolean fine) {
        return String.format(Locale.ENGLISH, fine && share < 1 ? "%.1f%%" : "%.0f%%", share * HUNDRED);
    }

    /** As "3,999". */
    public String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** As "0.95": thresholds are typed so, too. */
    public String threshold(double threshold) {
        String text = String.format(Locale.ENGLISH, "%.3f", threshold);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /** The name of a rule; one that has no words yet is written as it is called. */
    public String rule(String rule) {
        return rule == null
                ? Words.of("quality.noRule")
                : Words.find("Rule." + rule).orElseGet(() -> {
                    String words = rule.replace('_', ' ').toLowerCase(Locale.ROOT);
                    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
                });
    }
}
