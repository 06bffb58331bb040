package org.marquee.routing.quality.estimate;

/** Where a share lies with 95 % confidence; both from 0 to 1. */
public record Interval(double low, double high) {
    private static final double Z = 1.959963984540054;

    /**
     * Wilson's score interval, which stays within 0 and 1 and holds for small samples and for shares near either end:
     * {@code (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)}.
     *
     * <p>E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American
     * Statistical Association 22 (1927), 209–212.
     *
     * @param share what was found, 0 to 1
     * @param size of the sample; what is not whole comes of weights. Of none nothing is known: 0 to 1
     */
    public static Interval wilson(double share, double size) {
        if (size <= 0) {
            return new Interval(0, 1);
        }
        double z2 = Z * Z;
        double centre = share + z2 / (2 * size);
        double spread = Z * Math.sqrt(share * (1 - share) / size + z2 / (4 * size * size));
        double all = 1 + z2 / size;
        // At its ends the interval reaches 0 or 1 but for rounding.
        return new Interval(
                share == 0 ? 0 : Math.max(0, (centre - spread) / all),
                share == 1 ? 1 : Math.min(1, (centre + spread) / all));
    }
}
