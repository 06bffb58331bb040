package org.marquee.routing.matching.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.marquee.routing.matching.name.NameFeature;
import org.marquee.routing.matching.name.NameWeights;
import org.marquee.routing.matching.normalize.Tables;

/** What everything that can be found weighs, in natural logarithms of odds, as it comes out of training. Never changes. */
public final class Weights {
    private static final Weights SHIPPED = of(Tables.text("weights.csv"));
    private final NameWeights names;
    private final Map<Signal, Double> signals;
    private final Map<Certainty, Double> certainty;

    /** Signals and traits of certainty that are left out weigh nothing. */
    public Weights(NameWeights names, Map<Signal, Double> signals, Map<Certainty, Double> certainty) {
        this.names = names;
        this.signals = new EnumMap<>(Signal.class);
        this.signals.putAll(signals);
        this.certainty = new EnumMap<>(Certainty.class);
        this.certainty.putAll(certainty);
    }

    /** Those that come with the product. */
    public static Weights shipped() {
        return SHIPPED;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if a line names nothing that can be weighed
     */
    public static Weights of(String text) {
        double[] names = new double[NameFeature.COUNT];
        double[] growth = new double[NameFeature.COUNT];
        Map<Signal, Double> signals = new EnumMap<>(Signal.class);
        Map<Certainty, Double> certainty = new EnumMap<>(Certainty.class);
        text.lines().map(Weights::fields).forEach(line -> {
            double weight = Double.parseDouble(line[2]);
            switch (line[0]) {
                case "name" -> names[NameFeature.valueOf(line[1]).place()] = weight;
                case "growth" -> growth[NameFeature.valueOf(line[1]).place()] = weight;
                case "signal" -> signals.put(Signal.valueOf(line[1]), weight);
                case "certainty" -> certainty.put(Certainty.valueOf(line[1]), weight);
                default -> throw new IllegalArgumentException("Nothing is weighed as " + line[0] + ".");
            }
        });
        return new Weights(new NameWeights(names, growth), signals, certainty);
    }

    private static String[] fields(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException("Not a kind, a name and a weight: \"" + line + "\".");
        }
        return fields;
    }

    public NameWeights names() {
        return names;
    }

    /** Those that weigh anything. */
    public Map<Signal, Double> signals() {
        return new EnumMap<>(signals);
    }

    /** Those that weigh anything. */
    public Map<Certainty, Double> certainty() {
        return new EnumMap<>(certainty);
    }

    public double of(Signal signal) {
        return signals.getOrDefault(signal, 0.0);
    }

    public double of(Certainty trait) {
        return certainty.getOrDefault(trait, 0.0);
    }

    /** One line each: its kind, its name, its weight. */
    @Override
    public String toString() {
        List<String> lines = Stream.of(
                        Stream.of(NameFeature.values()).map(f -> line("name", f, names.values()[f.place()])),
                        Stream.of(NameFeature.values()).map(f -> line("growth", f, names.growth()[f.place()])),
                        Stream.of(Signal.values()).map(s -> line("signal", s, of(s))),
                        Stream.of(Certainty.values()).map(c -> line("certainty", c, of(c))))
                .flatMap(kind -> kind)
                .toList();
        return String.join("\n", lines) + "\n";
    }

    private static String line(String kind, Enum<?> name, double weight) {
        return String.format(Locale.ROOT, "%s,%s,%.4f", kind, name, weight);
    }
}
