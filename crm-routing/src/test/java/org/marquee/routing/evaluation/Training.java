package org.marquee.routing.evaluation;

import com.google.common.base.Splitter;
import com.google.common.primitives.Doubles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.learn.Choice;
import org.marquee.routing.matching.learn.ConditionalLogit;
import org.marquee.routing.matching.learn.Learning;
import org.marquee.routing.matching.learn.Lesson;
import org.marquee.routing.matching.name.NameFeature;
import org.marquee.routing.matching.name.NameHit;
import org.marquee.routing.matching.name.NameWeights;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.score.Weights;

/** Makes the weights that come with the product: first what names weigh, from names alone, then all else. */
final class Training {
    private static final int MOST_HITS = 30;
    private static final int ROUNDS = 600;
    private static final double RESTRAINT = 2e-4;

    private Training() {}

    static Weights of(Arguments given) throws IOException {
        Weights start = first();
        Learning learning = new Learning(RESTRAINT);
        List<Task> tasks = new ArrayList<>();
        List<MatchingIndex> indexes = new ArrayList<>();
        for (String base : Splitter.on(',').split(given.path(2).toString())) {
            Task task = given.part(new NameFiles(Path.of(base), given.aliases()).read(List.of(given.path(3))));
            MatchingIndex index = index(task);
            tasks.add(task);
            indexes.add(index);
            learning.add(task.lessons(), index, Run.TODAY);
        }
        NameWeights names = start.names();
        // The second time among those that the first one took for likely.
        for (int round = 0; round < 2; round++) {
            List<Choice> choices = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                MatchingIndex index = indexes.get(i);
                NameWeights asked = names;
                tasks.get(i).lessons().forEach(lesson -> add(choices, lesson, index, asked));
            }
            names = trained(choices, start.names());
        }
        Task leads =
                given.part(new LeadFiles(given.path(4), given.path(5), given.aliases()).read(List.of(given.path(6))));
        learning.add(leads.lessons(), index(leads), Run.TODAY);
        // A small base has fewer answers, so there what fits is less sure.
        Task few = leads.every(4, 0).amongTenth();
        learning.add(few.lessons(), index(few), Run.TODAY);
        return learning.from(new Weights(names, start.signals(), start.certainty()));
    }

    private static NameWeights trained(List<Choice> choices, NameWeights start) {
        double[] first = Doubles.concat(start.values(), start.growth());
        double[] trained = new ConditionalLogit(choices, RESTRAINT).train(first, ROUNDS);
        return new NameWeights(
                Arrays.copyOf(trained, NameFeature.COUNT),
                Arrays.copyOfRange(trained, NameFeature.COUNT, trained.length));
    }

    /** What was found, and again as much of it as counts among so many accounts. */
    private static double[] row(double[] features, double growth) {
        return Doubles.concat(
                features,
                DoubleStream.of(features).map(feature -> feature * growth).toArray());
    }

    /** What was thought before anything was measured. */
    private static Weights first() throws IOException {
        try (InputStream file = Training.class.getResourceAsStream("first_weights.csv")) {
            return Weights.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static MatchingIndex index(Task task) {
        MatchingIndex index = new MatchingIndex();
        index.replaceAll(task.accounts());
        return index;
    }

    private static void add(List<Choice> choices, Lesson lesson, MatchingIndex index, NameWeights weights) {
        List<NameHit> hits = index.ask(
                NameParts.of(lesson.lead().company()), Run.TODAY, weights, question -> question.find(MOST_HITS));
        BitSet right = new BitSet();
        for (int i = 0; i < hits.size(); i++) {
            right.set(i, lesson.right().test(hits.get(i).accountId()));
        }
        if (!hits.isEmpty()) {
            double growth = NameWeights.growthAmong(index.size());
            choices.add(new Choice(
                    hits.stream().map(hit -> row(hit.features(), growth)).toList(), right));
        }
    }
}
