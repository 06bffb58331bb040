package org.marquee.routing.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The figures of a run: at the threshold with the best F1, and at the lowest that keep a precision of 98 and 99 %. */
final class Report {
    private final List<Answered> all;
    private final List<Answered> surestFirst;
    private final int wanted;

    Report(List<Answered> answers) {
        this.all = answers.stream().filter(a -> a.question().right() != null).toList();
        List<Answered> counted =
                all.stream().filter(a -> a.question().counted()).toList();
        this.wanted =
                (int) counted.stream().filter(a -> a.question().hasAnswer()).count();
        this.surestFirst = counted.stream()
                .filter(a -> !a.found().isEmpty())
                .sorted(Comparator.comparingDouble(Answered::score).reversed())
                .toList();
    }

    String text() {
        if (all.isEmpty()) {
            return "No truth is known, so nothing is scored.";
        }
        List<Cut> cuts = cuts();
        Cut best = best(cuts, 0, Quality::f1);
        List<String> lines = new ArrayList<>();
        lines.add("best F1       " + best.line());
        lines.add("precision .98 " + best(cuts, .98, Quality::recall).line());
        lines.add("precision .99 " + best(cuts, .99, Quality::recall).line());
        lines.add(String.format(Locale.ROOT, "P@1 %.4f   R@10 %.4f", share(Answered::isRight), amongTen()));
        lines.addAll(byKind(best.score()));
        return String.join("\n", lines);
    }

    /** At the threshold with the best F1. */
    Quality best() {
        return best(cuts(), 0, Quality::f1).quality();
    }

    /** At the lowest threshold that keeps a precision. */
    Quality keeping(double precision) {
        return best(cuts(), precision, Quality::recall).quality();
    }

    /** The share of the questions with an answer that has it among the first ten. */
    double amongTen() {
        return share(Answered::isAmongTen);
    }

    private record Cut(double score, Quality quality) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "F1 %.4f   precision %.4f   recall %.4f   at %.6f",
                    quality.f1(),
                    quality.precision(),
                    quality.recall(),
                    score);
        }
    }

    /** A threshold cannot cut between equal scores. */
    private List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < surestFirst.size(); i++) {
            right += surestFirst.get(i).isRight() ? 1 : 0;
            double score = surestFirst.get(i).score();
            if (i + 1 == surestFirst.size() || surestFirst.get(i + 1).score() != score) {
                cuts.add(new Cut(score, new Quality(right, i + 1, wanted)));
            }
        }
        return cuts;
    }

    private Cut best(List<Cut> cuts, double precision, ToDoubleFunction<Quality> figure) {
        return cuts.stream()
                .filter(cut -> cut.quality().precision() >= precision)
                .max(Comparator.comparingDouble(cut -> figure.applyAsDouble(cut.quality())))
                .orElse(new Cut(Double.POSITIVE_INFINITY, new Quality(0, 0, wanted)));
    }

    private double share(Predicate<Answered> good) {
        return wanted == 0
                ? 0
                : (double) all.stream()
                                .filter(a ->
                                        a.question().counted() && a.question().hasAnswer() && good.test(a))
                                .count()
                        / wanted;
    }

    private List<String> byKind(double threshold) {
        Map<String, List<Answered>> kinds = all.stream()
                .collect(Collectors.groupingBy(a -> a.question().kind(), TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, answers) -> {
            long first = answers.stream().filter(Answered::isRight).count();
            long ten = answers.stream().filter(Answered::isAmongTen).count();
            long accepted = answers.stream()
                    .filter(a -> !a.found().isEmpty() && a.score() >= threshold)
                    .count();
            long right = answers.stream()
                    .filter(a -> a.isRight() && a.score() >= threshold)
                    .count();
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-26s %6d   P@1 %.3f   R@10 %.3f   accepted %.3f, wrongly %.3f",
                    kind,
                    answers.size(),
                    (double) first / answers.size(),
                    (double) ten / answers.size(),
                    (double) accepted / answers.size(),
                    (double) (accepted - right) / answers.size()));
        });
        return lines;
    }
}
