package org.marquee.routing.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.marquee.routing.evaluation.NameFiles;
import org.marquee.routing.evaluation.Question;
import org.marquee.routing.evaluation.Task;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Ranked;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.score.LeadMatcher;
import org.marquee.routing.matching.score.Weights;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes one thread to find the ten best accounts by a name, over all questions of a file in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class LookupBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int SHOWN = 10;
    private final MatchingIndex index = new MatchingIndex();
    private final LeadMatcher matcher = new LeadMatcher(Weights.shipped());
    private List<MatchSubject> subjects = List.of();
    private int next;

    /** A file of accounts, {@code id,name}. */
    @Param("")
    public String base;

    /** A file of names, {@code qid,query}. */
    @Param("")
    public String questions;

    @Setup
    public void build() throws IOException {
        Task task = new NameFiles(Path.of(base), null).read(List.of(Path.of(questions)));
        index.replaceAll(task.accounts());
        subjects = task.questions().stream().map(Question::subject).toList();
    }

    @Benchmark
    public List<Ranked> lookUp() {
        next = next + 1 == subjects.size() ? 0 : next + 1;
        return matcher.ranked(subjects.get(next), index, TODAY, SHOWN);
    }
}
