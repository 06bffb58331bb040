package org.marquee.routing.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Ranked;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.score.LeadMatcher;
import org.marquee.routing.matching.score.Weights;

/** Builds an index, asks it everything in one thread, and writes answers, what was asked, and figures. */
final class Run {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int WARM_UP = 300;
    private static final int SHOWN = 10;
    private final MatchingIndex index = new MatchingIndex();
    private final Task task;
    private final LeadMatcher matcher;

    Run(Task task, Weights weights) {
        this.task = task;
        this.matcher = new LeadMatcher(weights);
    }

    void measure(Path out) throws IOException {
        List<Question> questions = task.questions();
        String built = build();
        warmUp(questions);
        long[] nanos = new long[questions.size()];
        List<Answered> answers = new ArrayList<>();
        try (BufferedWriter hits = Files.newBufferedWriter(out);
                BufferedWriter asked = Files.newBufferedWriter(Path.of(out + ".qids"))) {
            for (Question question : questions) {
                long start = System.nanoTime();
                List<Ranked> ranked = ask(question.subject());
                nanos[answers.size()] = System.nanoTime() - start;
                answers.add(write(question, ranked, hits));
                asked.write(question.id() + "\n");
            }
        }
        String stats = built + " " + speed(nanos);
        Files.writeString(Path.of(out + ".stats"), stats + "\n");
        System.out.println(stats + "\n" + new Report(answers).text());
    }

    /** Answers everything without measuring time. */
    List<Answered> answers() {
        index.replaceAll(task.accounts());
        return task.questions().stream()
                .map(question -> answered(question, ask(question.subject())))
                .toList();
    }

    private Answered answered(Question question, List<Ranked> ranked) {
        List<String> found =
                ranked.stream().map(one -> task.id(one.accountId())).toList();
        return new Answered(
                question, found, ranked.isEmpty() ? 0 : ranked.get(0).score());
    }

    private List<Ranked> ask(MatchSubject subject) {
        return matcher.ranked(subject, index, TODAY, SHOWN);
    }

    private String build() {
        long before = heap();
        long start = System.nanoTime();
        index.replaceAll(task.accounts());
        double seconds = (System.nanoTime() - start) / 1e9;
        double megabytes = (heap() - before) / 1_048_576.0;
        return String.format(
                Locale.ROOT,
                "accounts=%d build_s=%.2f heap_MB=%.1f bytes_per_account=%.0f",
                index.size(),
                seconds,
                megabytes,
                megabytes * 1_048_576 / index.size());
    }

    private void warmUp(List<Question> questions) {
        for (int i = 0; i < Math.min(WARM_UP, questions.size()); i++) {
            ask(questions.get((int) (i * 7L % questions.size())).subject());
        }
    }

    private Answered write(Question question, List<Ranked> ranked, BufferedWriter hits) throws IOException {
        Answered answered = answered(question, ranked);
        for (int i = 0; i < ranked.size(); i++) {
            String score = Double.toString(ranked.get(i).score());
            hits.write("%s\t%d\t%s\t%s%n"
                    .formatted(question.id(), i + 1, answered.found().get(i), score));
        }
        return answered;
    }

    private static String speed(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double seconds = Arrays.stream(sorted).sum() / 1e9;
        return String.format(
                Locale.ROOT,
                "queries=%d qps=%.1f p50_ms=%.3f p95_ms=%.3f p99_ms=%.3f max_ms=%.3f",
                sorted.length,
                sorted.length / seconds,
                percentile(sorted, .50),
                percentile(sorted, .95),
                percentile(sorted, .99),
                percentile(sorted, 1));
    }

    private static double percentile(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }

    /** Live bytes after collections; several, as the first may leave what was just dropped. */
    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
